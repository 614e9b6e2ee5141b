// Adafruit BME280 2.2: temperature, humidity, pressure.
#pragma once
#include <Arduino.h>
#include <Adafruit_I2CDevice.h>
#include <Adafruit_SPIDevice.h>
#include <Adafruit_Sensor.h>

#define BME280_ADDRESS (0x77)
#define BME280_ADDRESS_ALTERNATE (0x76)
enum {
    BME280_REGISTER_DIG_T1 = 136, BME280_REGISTER_DIG_T2 = 138, BME280_REGISTER_DIG_T3 = 140,
    BME280_REGISTER_DIG_P1 = 142, BME280_REGISTER_DIG_P2 = 144, BME280_REGISTER_DIG_P3 = 146,
    BME280_REGISTER_DIG_P4 = 148, BME280_REGISTER_DIG_P5 = 150, BME280_REGISTER_DIG_P6 = 152,
    BME280_REGISTER_DIG_P7 = 154, BME280_REGISTER_DIG_P8 = 156, BME280_REGISTER_DIG_P9 = 158,
    BME280_REGISTER_DIG_H1 = 161, BME280_REGISTER_DIG_H2 = 225, BME280_REGISTER_DIG_H3 = 227,
    BME280_REGISTER_DIG_H4, BME280_REGISTER_DIG_H5, BME280_REGISTER_DIG_H6 = 231,
    BME280_REGISTER_CHIPID = 208, BME280_REGISTER_VERSION, BME280_REGISTER_SOFTRESET = 224,
    BME280_REGISTER_CAL26, BME280_REGISTER_CONTROLHUMID = 242, BME280_REGISTER_STATUS,
    BME280_REGISTER_CONTROL, BME280_REGISTER_CONFIG, BME280_REGISTER_PRESSUREDATA = 247,
    BME280_REGISTER_TEMPDATA = 250, BME280_REGISTER_HUMIDDATA = 253,
};

struct PINWRIGHT_COMPLETE bme280_calib_data {
  uint16_t dig_T1;
  int16_t dig_T2;
  int16_t dig_T3;
  uint16_t dig_P1;
  int16_t dig_P2;
  int16_t dig_P3;
  int16_t dig_P4;
  int16_t dig_P5;
  int16_t dig_P6;
  int16_t dig_P7;
  int16_t dig_P8;
  int16_t dig_P9;
  uint8_t dig_H1;
  int16_t dig_H2;
  uint8_t dig_H3;
  int16_t dig_H4;
  int16_t dig_H5;
  int8_t dig_H6;
};

class Adafruit_BME280;

class PINWRIGHT_COMPLETE Adafruit_BME280_Temp : public Adafruit_Sensor {
public:
  Adafruit_BME280_Temp(Adafruit_BME280*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_BME280_Pressure : public Adafruit_Sensor {
public:
  Adafruit_BME280_Pressure(Adafruit_BME280*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_BME280_Humidity : public Adafruit_Sensor {
public:
  Adafruit_BME280_Humidity(Adafruit_BME280*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_BME280 {
public:
  enum sensor_sampling {
      SAMPLING_NONE, SAMPLING_X1, SAMPLING_X2, SAMPLING_X4, SAMPLING_X8, SAMPLING_X16,
  };
  enum sensor_mode { MODE_SLEEP, MODE_FORCED, MODE_NORMAL = 3 };
  enum sensor_filter { FILTER_OFF, FILTER_X2, FILTER_X4, FILTER_X8, FILTER_X16 };
  enum standby_duration {
      STANDBY_MS_0_5, STANDBY_MS_10 = 6, STANDBY_MS_20, STANDBY_MS_62_5 = 1, STANDBY_MS_125,
      STANDBY_MS_250, STANDBY_MS_500, STANDBY_MS_1000,
  };
  Adafruit_BME280();
  Adafruit_BME280(int8_t, SPIClass* = &SPI);
  Adafruit_BME280(int8_t, int8_t, int8_t, int8_t);
  bool begin(uint8_t = BME280_ADDRESS, TwoWire* = &Wire);
  bool init();
  void setSampling(sensor_mode = MODE_NORMAL, sensor_sampling = SAMPLING_X16,
      sensor_sampling = SAMPLING_X16, sensor_sampling = SAMPLING_X16, sensor_filter = FILTER_OFF,
      standby_duration = STANDBY_MS_0_5);
  bool takeForcedMeasurement();
  float readTemperature();
  float readPressure();
  float readHumidity();
  float readAltitude(float);
  float seaLevelForAltitude(float, float);
  uint32_t sensorID();
  float getTemperatureCompensation();
  void setTemperatureCompensation(float);
  Adafruit_Sensor* getTemperatureSensor();
  Adafruit_Sensor* getPressureSensor();
  Adafruit_Sensor* getHumiditySensor();
protected:
  void readCoefficients();
  bool isReadingCalibration();
  void write8(byte, byte);
  uint8_t read8(byte);
  uint16_t read16(byte);
  uint32_t read24(byte);
  int16_t readS16(byte);
  uint16_t read16_LE(byte);
  int16_t readS16_LE(byte);
  struct PINWRIGHT_COMPLETE config {
    unsigned int t_sb;
    unsigned int filter;
    unsigned int none;
    unsigned int spi3w_en;
    unsigned int get();
  };
  struct PINWRIGHT_COMPLETE ctrl_meas {
    unsigned int osrs_t;
    unsigned int osrs_p;
    unsigned int mode;
    unsigned int get();
  };
  struct PINWRIGHT_COMPLETE ctrl_hum {
    unsigned int none;
    unsigned int osrs_h;
    unsigned int get();
  };
};
