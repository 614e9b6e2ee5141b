// NimBLE-Arduino: iBeacons.
#pragma once
#include <Arduino.h>
#include <NimBLEDevice.h>

class PINWRIGHT_COMPLETE NimBLEBeacon {
public:
  struct BeaconData : std::vector<uint8_t> {
    uint16_t manufacturerId;
    uint8_t subType;
    uint8_t subTypeLength;
    uint8_t proximityUUID[16];
    uint16_t major;
    uint16_t minor;
    int8_t signalPower;
    operator std::string() const;  // in 1.x
  };
  BeaconData getData();
  uint16_t getMajor();
  uint16_t getMinor();
  uint16_t getManufacturerId();
  NimBLEUUID getProximityUUID();
  int8_t getSignalPower();
  void setData(const uint8_t*, uint8_t);
  void setData(const BeaconData&);
  void setMajor(uint16_t);
  void setMinor(uint16_t);
  void setManufacturerId(uint16_t);
  void setProximityUUID(const NimBLEUUID&);
  void setSignalPower(int8_t);
  NimBLEBeacon();
  void setData(const std::string&);
};
