// LoRa 0.8 (sandeepmistry/LoRa): SX1276 and its kin.
#pragma once
#include <Arduino.h>
#include <SPI.h>

#define LORA_DEFAULT_SPI SPI
#define LORA_DEFAULT_SPI_FREQUENCY 8E6
#define LORA_DEFAULT_SS_PIN 10
#define LORA_DEFAULT_RESET_PIN 9
#define LORA_DEFAULT_DIO0_PIN 2
#define PA_OUTPUT_RFO_PIN 0
#define PA_OUTPUT_PA_BOOST_PIN 1

class PINWRIGHT_COMPLETE LoRaClass : public Stream {
public:
  LoRaClass();
  int begin(long);
  void end();
  int beginPacket(int = false);
  int endPacket(bool = false);
  int parsePacket(int = 0);
  int packetRssi();
  float packetSnr();
  long packetFrequencyError();
  int rssi();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  virtual int available();
  virtual int read();
  virtual int peek();
  virtual void flush();
  void onReceive(void (*)(int));
  void onCadDone(void (*)(boolean));
  void onTxDone(void (*)());
  void receive(int = 0);
  void channelActivityDetection();
  void idle();
  void sleep();
  void setTxPower(int, int = PA_OUTPUT_PA_BOOST_PIN);
  void setFrequency(long);
  void setSpreadingFactor(int);
  void setSignalBandwidth(long);
  void setCodingRate4(int);
  void setPreambleLength(long);
  void setSyncWord(int);
  void enableCrc();
  void disableCrc();
  void enableInvertIQ();
  void disableInvertIQ();
  void enableLowDataRateOptimize();
  void disableLowDataRateOptimize();
  void setOCP(uint8_t);
  void setGain(uint8_t);
  void crc();
  void noCrc();
  byte random();
  void setPins(int = LORA_DEFAULT_SS_PIN, int = LORA_DEFAULT_RESET_PIN,
      int = LORA_DEFAULT_DIO0_PIN);
  void setSPI(SPIClass&);
  void setSPIFrequency(uint32_t);
  void dumpRegisters(Stream&);
};

extern LoRaClass LoRa;
