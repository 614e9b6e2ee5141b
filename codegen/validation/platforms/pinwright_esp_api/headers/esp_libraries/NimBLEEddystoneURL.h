// NimBLE-Arduino 1.x: Eddystone's URL frames.
#pragma once
#include <Arduino.h>
#include <NimBLEDevice.h>

#define EDDYSTONE_URL_FRAME_TYPE 0x10

class PINWRIGHT_COMPLETE NimBLEEddystoneURL {
public:
  NimBLEEddystoneURL();
  std::string getData();
  NimBLEUUID getUUID();
  int8_t getPower();
  std::string getURL();
  std::string getDecodedURL();
  void setData(const std::string&);
  void setUUID(const NimBLEUUID&);
  void setPower(int8_t);
  void setURL(const std::string&);
};
