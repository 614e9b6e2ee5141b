// ModbusMaster 2.0 (4-20ma/modbusmaster): a Modbus master on a serial port.
#pragma once
#include <Arduino.h>

uint16_t crc16_update(uint16_t, uint8_t);
uint16_t lowWord(uint32_t);
uint16_t highWord(uint32_t);

class PINWRIGHT_COMPLETE ModbusMaster {
public:
  ModbusMaster();
  void begin(uint8_t, Stream&);
  void idle(void (*)());
  void preTransmission(void (*)());
  void postTransmission(void (*)());
  static constexpr uint8_t ku8MBIllegalFunction = 1;
  static constexpr uint8_t ku8MBIllegalDataAddress = 2;
  static constexpr uint8_t ku8MBIllegalDataValue = 3;
  static constexpr uint8_t ku8MBSlaveDeviceFailure = 4;
  static constexpr uint8_t ku8MBSuccess = 0;
  static constexpr uint8_t ku8MBInvalidSlaveID = 224;
  static constexpr uint8_t ku8MBInvalidFunction = 225;
  static constexpr uint8_t ku8MBResponseTimedOut = 226;
  static constexpr uint8_t ku8MBInvalidCRC = 227;
  uint16_t getResponseBuffer(uint8_t);
  void clearResponseBuffer();
  uint8_t setTransmitBuffer(uint8_t, uint16_t);
  void clearTransmitBuffer();
  void beginTransmission(uint16_t);
  uint8_t requestFrom(uint16_t, uint16_t);
  void sendBit(bool);
  void send(uint8_t);
  void send(uint16_t);
  void send(uint32_t);
  uint8_t available();
  uint16_t receive();
  uint8_t readCoils(uint16_t, uint16_t);
  uint8_t readDiscreteInputs(uint16_t, uint16_t);
  uint8_t readHoldingRegisters(uint16_t, uint16_t);
  uint8_t readInputRegisters(uint16_t, uint8_t);
  uint8_t writeSingleCoil(uint16_t, uint8_t);
  uint8_t writeSingleRegister(uint16_t, uint16_t);
  uint8_t writeMultipleCoils(uint16_t, uint16_t);
  uint8_t writeMultipleCoils();
  uint8_t writeMultipleRegisters(uint16_t, uint16_t);
  uint8_t writeMultipleRegisters();
  uint8_t maskWriteRegister(uint16_t, uint16_t, uint16_t);
  uint8_t readWriteMultipleRegisters(uint16_t, uint16_t, uint16_t, uint16_t);
  uint8_t readWriteMultipleRegisters(uint16_t, uint16_t);
};
