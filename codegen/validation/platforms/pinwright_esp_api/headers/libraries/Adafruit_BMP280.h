// Adafruit BMP280 2.6: temperature, pressure.
#pragma once
#include <Arduino.h>
#include <Adafruit_I2CDevice.h>
#include <Adafruit_SPIDevice.h>
#include <Adafruit_Sensor.h>

#define BMP280_ADDRESS (0x77)
#define BMP280_ADDRESS_ALT (0x76)
#define BMP280_CHIPID (0x58)
enum {
    BMP280_REGISTER_DIG_T1 = 136, BMP280_REGISTER_DIG_T2 = 138, BMP280_REGISTER_DIG_T3 = 140,
    BMP280_REGISTER_DIG_P1 = 142, BMP280_REGISTER_DIG_P2 = 144, BMP280_REGISTER_DIG_P3 = 146,
    BMP280_REGISTER_DIG_P4 = 148, BMP280_REGISTER_DIG_P5 = 150, BMP280_REGISTER_DIG_P6 = 152,
    BMP280_REGISTER_DIG_P7 = 154, BMP280_REGISTER_DIG_P8 = 156, BMP280_REGISTER_DIG_P9 = 158,
    BMP280_REGISTER_CHIPID = 208, BMP280_REGISTER_VERSION, BMP280_REGISTER_SOFTRESET = 224,
    BMP280_REGISTER_CAL26, BMP280_REGISTER_STATUS = 243, BMP280_REGISTER_CONTROL,
    BMP280_REGISTER_CONFIG, BMP280_REGISTER_PRESSUREDATA = 247, BMP280_REGISTER_TEMPDATA = 250,
};

struct PINWRIGHT_COMPLETE bmp280_calib_data {
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
};

class Adafruit_BMP280;

class PINWRIGHT_COMPLETE Adafruit_BMP280_Temp : public Adafruit_Sensor {
public:
  Adafruit_BMP280_Temp(Adafruit_BMP280*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_BMP280_Pressure : public Adafruit_Sensor {
public:
  Adafruit_BMP280_Pressure(Adafruit_BMP280*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_BMP280 {
public:
  enum sensor_sampling {
      SAMPLING_NONE, SAMPLING_X1, SAMPLING_X2, SAMPLING_X4, SAMPLING_X8, SAMPLING_X16,
  };
  enum sensor_mode { MODE_SLEEP, MODE_FORCED, MODE_NORMAL = 3, MODE_SOFT_RESET_CODE = 182 };
  enum sensor_filter { FILTER_OFF, FILTER_X2, FILTER_X4, FILTER_X8, FILTER_X16 };
  enum standby_duration {
      STANDBY_MS_1, STANDBY_MS_63, STANDBY_MS_125, STANDBY_MS_250, STANDBY_MS_500, STANDBY_MS_1000,
      STANDBY_MS_2000, STANDBY_MS_4000,
  };
  Adafruit_BMP280(TwoWire* = &Wire);
  Adafruit_BMP280(int8_t, SPIClass* = &SPI);
  Adafruit_BMP280(int8_t, int8_t, int8_t, int8_t);
  bool begin(uint8_t = BMP280_ADDRESS, uint8_t = BMP280_CHIPID);
  void reset();
  uint8_t getStatus();
  uint8_t sensorID();
  float readTemperature();
  float readPressure();
  float readAltitude(float = 1013.25);
  float seaLevelForAltitude(float, float);
  float waterBoilingPoint(float);
  bool takeForcedMeasurement();
  Adafruit_Sensor* getTemperatureSensor();
  Adafruit_Sensor* getPressureSensor();
  void setSampling(sensor_mode = MODE_NORMAL, sensor_sampling = SAMPLING_X16,
      sensor_sampling = SAMPLING_X16, sensor_filter = FILTER_OFF, standby_duration = STANDBY_MS_1);
};
