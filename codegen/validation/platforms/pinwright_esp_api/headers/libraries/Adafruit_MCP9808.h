// Adafruit MCP9808 Library 2.0 (adafruit/adafruit_mcp9808_library): MCP9808.
#pragma once
#include <Arduino.h>
#include <Adafruit_Sensor.h>
#include <Wire.h>

#define MCP9808_I2CADDR_DEFAULT 0x18
#define MCP9808_REG_CONFIG 0x01
#define MCP9808_REG_CONFIG_SHUTDOWN 0x0100
#define MCP9808_REG_CONFIG_CRITLOCKED 0x0080
#define MCP9808_REG_CONFIG_WINLOCKED 0x0040
#define MCP9808_REG_CONFIG_INTCLR 0x0020
#define MCP9808_REG_CONFIG_ALERTSTAT 0x0010
#define MCP9808_REG_CONFIG_ALERTCTRL 0x0008
#define MCP9808_REG_CONFIG_ALERTSEL 0x0004
#define MCP9808_REG_CONFIG_ALERTPOL 0x0002
#define MCP9808_REG_CONFIG_ALERTMODE 0x0001
#define MCP9808_REG_UPPER_TEMP 0x02
#define MCP9808_REG_LOWER_TEMP 0x03
#define MCP9808_REG_CRIT_TEMP 0x04
#define MCP9808_REG_AMBIENT_TEMP 0x05
#define MCP9808_REG_MANUF_ID 0x06
#define MCP9808_REG_DEVICE_ID 0x07
#define MCP9808_REG_RESOLUTION 0x08

class PINWRIGHT_COMPLETE Adafruit_MCP9808 : public Adafruit_Sensor {
public:
  Adafruit_MCP9808();
  bool begin();
  bool begin(TwoWire*);
  bool begin(uint8_t);
  bool begin(uint8_t, TwoWire*);
  bool init();
  float readTempC();
  float readTempF();
  uint8_t getResolution();
  void setResolution(uint8_t);
  void shutdown_wake(boolean);
  void shutdown();
  void wake();
  void write16(uint8_t, uint16_t);
  uint16_t read16(uint8_t);
  void write8(uint8_t, uint8_t);
  uint8_t read8(uint8_t);
  virtual bool getEvent(sensors_event_t*);
  virtual void getSensor(sensor_t*);
};
