// Adafruit AHTX0 2.0 (adafruit/adafruit_ahtx0): AHT10 and AHT20.
#pragma once
#include <Arduino.h>
#include <Adafruit_Sensor.h>
#include <Wire.h>

#define AHTX0_I2CADDR_DEFAULT 0x38
#define AHTX0_I2CADDR_ALTERNATE 0x39
#define AHTX0_CMD_CALIBRATE 0xE1
#define AHTX0_CMD_TRIGGER 0xAC
#define AHTX0_CMD_SOFTRESET 0xBA
#define AHTX0_STATUS_BUSY 0x80
#define AHTX0_STATUS_CALIBRATED 0x08

class Adafruit_AHTX0;

class PINWRIGHT_COMPLETE Adafruit_AHTX0_Humidity : public Adafruit_Sensor {
public:
  Adafruit_AHTX0_Humidity(Adafruit_AHTX0*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_AHTX0_Temp : public Adafruit_Sensor {
public:
  Adafruit_AHTX0_Temp(Adafruit_AHTX0*);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};

class PINWRIGHT_COMPLETE Adafruit_AHTX0 {
public:
  Adafruit_AHTX0();
  bool begin(TwoWire* = &Wire, int32_t = 0, uint8_t = AHTX0_I2CADDR_DEFAULT);
  bool getEvent(sensors_event_t*, sensors_event_t*);
  uint8_t getStatus();
  Adafruit_Sensor* getTemperatureSensor();
  Adafruit_Sensor* getHumiditySensor();
};
