// MPU6050_light 1.2 (rfetick/mpu6050_light): an MPU-6050, in angles.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define MPU6050_ADDR 0x68
#define MPU6050_SMPLRT_DIV_REGISTER 0x19
#define MPU6050_CONFIG_REGISTER 0x1a
#define MPU6050_GYRO_CONFIG_REGISTER 0x1b
#define MPU6050_ACCEL_CONFIG_REGISTER 0x1c
#define MPU6050_PWR_MGMT_1_REGISTER 0x6b
#define MPU6050_GYRO_OUT_REGISTER 0x43
#define MPU6050_ACCEL_OUT_REGISTER 0x3B
#define RAD_2_DEG 57.29578
#define CALIB_OFFSET_NB_MES 500
#define TEMP_LSB_2_DEGREE 340.0
#define TEMP_LSB_OFFSET 12412.0
#define DEFAULT_GYRO_COEFF 0.98

class PINWRIGHT_COMPLETE MPU6050 {
public:
  MPU6050(TwoWire&);
  byte begin(int = 1, int = 0);
  byte writeData(byte, byte);
  byte readData(byte);
  void calcOffsets(bool = true, bool = true);
  void calcGyroOffsets();
  void calcAccOffsets();
  void setAddress(uint8_t);
  uint8_t getAddress();
  byte setGyroConfig(int);
  byte setAccConfig(int);
  void setGyroOffsets(float, float, float);
  void setAccOffsets(float, float, float);
  void setFilterGyroCoef(float);
  void setFilterAccCoef(float);
  float getGyroXoffset();
  float getGyroYoffset();
  float getGyroZoffset();
  float getAccXoffset();
  float getAccYoffset();
  float getAccZoffset();
  float getFilterGyroCoef();
  float getFilterAccCoef();
  float getTemp();
  float getAccX();
  float getAccY();
  float getAccZ();
  float getGyroX();
  float getGyroY();
  float getGyroZ();
  float getAccAngleX();
  float getAccAngleY();
  float getAngleX();
  float getAngleY();
  float getAngleZ();
  void fetchData();
  void update();
  bool upsideDownMounting;
};
