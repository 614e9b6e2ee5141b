// NimBLE-Arduino: Eddystone's telemetry.
#pragma once
#include <Arduino.h>
#include <NimBLEDevice.h>

#define EDDYSTONE_TLM_FRAME_TYPE 0x20
class PINWRIGHT_COMPLETE NimBLEEddystoneTLM {
public:
  struct BeaconData : std::vector<uint8_t> {
    uint8_t frameType;
    uint8_t version;
    uint16_t volt;
    uint16_t temp;
    uint32_t advCount;
    uint32_t tmil;
    operator std::string() const;  // in 1.x
  };
  BeaconData getData();
  NimBLEUUID getUUID();
  uint8_t getVersion();
  uint16_t getVolt();
  int16_t getTemp();
  uint32_t getCount();
  uint32_t getTime();
  std::string toString();
  void setData(const uint8_t*, uint8_t);
  void setData(const BeaconData&);
  void setUUID(const NimBLEUUID&);
  void setVersion(uint8_t);
  void setVolt(uint16_t);
  void setTemp(int16_t);
  void setCount(uint32_t);
  void setTime(uint32_t);
  NimBLEEddystoneTLM();
  void setData(const std::string&);
};
