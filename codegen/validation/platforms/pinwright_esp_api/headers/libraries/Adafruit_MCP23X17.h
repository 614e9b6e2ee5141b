// Adafruit MCP23017 Arduino Library 2.3 (adafruit/adafruit-mcp23017-arduino-library): port expanders MCP23017 and MCP23S17.
#pragma once
#include <Arduino.h>
#include <SPI.h>
#include <Wire.h>

#define MCP23XXX_IODIR 0x00
#define MCP23XXX_IPOL 0x01
#define MCP23XXX_GPINTEN 0x02
#define MCP23XXX_DEFVAL 0x03
#define MCP23XXX_INTCON 0x04
#define MCP23XXX_IOCON 0x05
#define MCP23XXX_GPPU 0x06
#define MCP23XXX_INTF 0x07
#define MCP23XXX_INTCAP 0x08
#define MCP23XXX_GPIO 0x09
#define MCP23XXX_OLAT 0x0A
#define MCP23XXX_ADDR 0x20
#define MCP23XXX_INT_ERR 255

class PINWRIGHT_COMPLETE Adafruit_MCP23XXX {
public:
  bool begin_I2C(uint8_t = MCP23XXX_ADDR, TwoWire* = &Wire);
  bool begin_SPI(uint8_t, SPIClass* = &SPI, uint8_t = 0x00);
  bool begin_SPI(int8_t, int8_t, int8_t, int8_t, uint8_t = 0x00);
  void pinMode(uint8_t, uint8_t);
  uint8_t digitalRead(uint8_t);
  void digitalWrite(uint8_t, uint8_t);
  uint8_t readGPIO(uint8_t = 0);
  void writeGPIO(uint8_t, uint8_t = 0);
  void setupInterrupts(bool, bool, uint8_t);
  void setupInterruptPin(uint8_t, uint8_t = CHANGE);
  void disableInterruptPin(uint8_t);
  void clearInterrupts();
  uint8_t getLastInterruptPin();
  uint16_t getCapturedInterrupt();
};

class PINWRIGHT_COMPLETE Adafruit_MCP23X17 : public Adafruit_MCP23XXX {
public:
  Adafruit_MCP23X17();
  uint8_t readGPIOA();
  void writeGPIOA(uint8_t);
  uint8_t readGPIOB();
  void writeGPIOB(uint8_t);
  uint16_t readGPIOAB();
  void writeGPIOAB(uint16_t);
  void enableAddrPins();
};
