// Adafruit DHT 1.4: the sensors behind Adafruit_Sensor.
#pragma once
#include <Arduino.h>
#include <Adafruit_Sensor.h>
#include <DHT.h>

#define DHT_SENSOR_VERSION 1

class PINWRIGHT_COMPLETE DHT_Unified {
public:
  DHT_Unified(uint8_t, uint8_t, uint8_t = 6, int32_t = -1, int32_t = -1);
  void begin();
  class PINWRIGHT_COMPLETE Temperature : public Adafruit_Sensor {
  public:
    Temperature(DHT_Unified*, int32_t);
    virtual bool getEvent(sensors_event_t*);
    virtual void getSensor(sensor_t*);
  };
  class PINWRIGHT_COMPLETE Humidity : public Adafruit_Sensor {
  public:
    Humidity(DHT_Unified*, int32_t);
    virtual bool getEvent(sensors_event_t*);
    virtual void getSensor(sensor_t*);
  };
  Temperature temperature();
  Humidity humidity();
};
