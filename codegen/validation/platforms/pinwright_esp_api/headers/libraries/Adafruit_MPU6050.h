// Adafruit MPU6050 2.2: acceleration and rotation.
#pragma once
#include <Arduino.h>
#include <Adafruit_BusIO_Register.h>
#include <Adafruit_I2CDevice.h>
#include <Adafruit_Sensor.h>
#include <Wire.h>

#define MPU6050_I2CADDR_DEFAULT 0x68
#define MPU6050_DEVICE_ID 0x68
#define MPU6050_SELF_TEST_X 0x0D
#define MPU6050_SELF_TEST_Y 0x0E
#define MPU6050_SELF_TEST_Z 0x0F
#define MPU6050_SELF_TEST_A 0x10
#define MPU6050_SMPLRT_DIV 0x19
#define MPU6050_CONFIG 0x1A
#define MPU6050_GYRO_CONFIG 0x1B
#define MPU6050_ACCEL_CONFIG 0x1C
#define MPU6050_INT_PIN_CONFIG 0x37
#define MPU6050_INT_ENABLE 0x38
#define MPU6050_INT_STATUS 0x3A
#define MPU6050_WHO_AM_I 0x75
#define MPU6050_SIGNAL_PATH_RESET 0x68
#define MPU6050_USER_CTRL 0x6A
#define MPU6050_PWR_MGMT_1 0x6B
#define MPU6050_PWR_MGMT_2 0x6C
#define MPU6050_TEMP_H 0x41
#define MPU6050_TEMP_L 0x42
#define MPU6050_ACCEL_OUT 0x3B
#define MPU6050_MOT_THR 0x1F
#define MPU6050_MOT_DUR 0x20
enum fsync_out {
    MPU6050_FSYNC_OUT_DISABLED, MPU6050_FSYNC_OUT_TEMP, MPU6050_FSYNC_OUT_GYROX,
    MPU6050_FSYNC_OUT_GYROY, MPU6050_FSYNC_OUT_GYROZ, MPU6050_FSYNC_OUT_ACCELX,
    MPU6050_FSYNC_OUT_ACCELY, MPU6050_FSYNC_OUT_ACCEL_Z,
};
using mpu6050_fsync_out_t = fsync_out;

enum clock_select {
    MPU6050_INTR_8MHz, MPU6050_PLL_GYROX, MPU6050_PLL_GYROY, MPU6050_PLL_GYROZ, MPU6050_PLL_EXT_32K,
    MPU6050_PLL_EXT_19MHz, MPU6050_STOP = 7,
};
using mpu6050_clock_select_t = clock_select;

enum mpu6050_accel_range_t {
    MPU6050_RANGE_2_G, MPU6050_RANGE_4_G, MPU6050_RANGE_8_G, MPU6050_RANGE_16_G,
};
enum mpu6050_gyro_range_t {
    MPU6050_RANGE_250_DEG, MPU6050_RANGE_500_DEG, MPU6050_RANGE_1000_DEG, MPU6050_RANGE_2000_DEG,
};
enum mpu6050_bandwidth_t {
    MPU6050_BAND_260_HZ, MPU6050_BAND_184_HZ, MPU6050_BAND_94_HZ, MPU6050_BAND_44_HZ,
    MPU6050_BAND_21_HZ, MPU6050_BAND_10_HZ, MPU6050_BAND_5_HZ,
};
enum mpu6050_highpass_t {
    MPU6050_HIGHPASS_DISABLE, MPU6050_HIGHPASS_5_HZ, MPU6050_HIGHPASS_2_5_HZ,
    MPU6050_HIGHPASS_1_25_HZ, MPU6050_HIGHPASS_0_63_HZ, MPU6050_HIGHPASS_UNUSED,
    MPU6050_HIGHPASS_HOLD,
};
enum mpu6050_cycle_rate_t {
    MPU6050_CYCLE_1_25_HZ, MPU6050_CYCLE_5_HZ, MPU6050_CYCLE_20_HZ, MPU6050_CYCLE_40_HZ,
};
class Adafruit_MPU6050;

class PINWRIGHT_COMPLETE Adafruit_MPU6050_Temp : public Adafruit_Sensor {
public:
  Adafruit_MPU6050_Temp(Adafruit_MPU6050*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_MPU6050_Accelerometer : public Adafruit_Sensor {
public:
  Adafruit_MPU6050_Accelerometer(Adafruit_MPU6050*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_MPU6050_Gyro : public Adafruit_Sensor {
public:
  Adafruit_MPU6050_Gyro(Adafruit_MPU6050*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_MPU6050 {
public:
  Adafruit_MPU6050();
  bool begin(uint8_t = MPU6050_I2CADDR_DEFAULT, TwoWire* = &Wire, int32_t = 0);
  bool getEvent(sensors_event_t*, sensors_event_t*, sensors_event_t*);
  mpu6050_accel_range_t getAccelerometerRange();
  void setAccelerometerRange(mpu6050_accel_range_t);
  mpu6050_gyro_range_t getGyroRange();
  void setGyroRange(mpu6050_gyro_range_t);
  void setInterruptPinPolarity(bool);
  void setInterruptPinLatch(bool);
  void setFsyncSampleOutput(mpu6050_fsync_out_t);
  mpu6050_highpass_t getHighPassFilter();
  void setHighPassFilter(mpu6050_highpass_t);
  void setMotionInterrupt(bool);
  void setMotionDetectionThreshold(uint8_t);
  void setMotionDetectionDuration(uint8_t);
  bool getMotionInterruptStatus();
  mpu6050_fsync_out_t getFsyncSampleOutput();
  void setI2CBypass(bool);
  void setClock(mpu6050_clock_select_t);
  mpu6050_clock_select_t getClock();
  void setFilterBandwidth(mpu6050_bandwidth_t);
  mpu6050_bandwidth_t getFilterBandwidth();
  void setSampleRateDivisor(uint8_t);
  uint8_t getSampleRateDivisor();
  bool enableSleep(bool);
  bool enableCycle(bool);
  void setCycleRate(mpu6050_cycle_rate_t);
  mpu6050_cycle_rate_t getCycleRate();
  bool setGyroStandby(bool, bool, bool);
  bool setAccelerometerStandby(bool, bool, bool);
  bool setTemperatureStandby(bool);
  void reset();
  Adafruit_Sensor* getTemperatureSensor();
  Adafruit_Sensor* getAccelerometerSensor();
  Adafruit_Sensor* getGyroSensor();
protected:
  void _read();
  virtual bool _init(int32_t);
};
