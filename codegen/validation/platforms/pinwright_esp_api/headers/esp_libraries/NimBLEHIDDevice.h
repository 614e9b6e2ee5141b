// NimBLE-Arduino: keyboards, mice and their kin.
#pragma once
#include <Arduino.h>
#include <NimBLEDevice.h>

#define GENERIC_HID 0x03C0
#define HID_KEYBOARD 0x03C1
#define HID_MOUSE 0x03C2
#define HID_JOYSTICK 0x03C3
#define HID_GAMEPAD 0x03C4
#define HID_TABLET 0x03C5
#define HID_CARD_READER 0x03C6
#define HID_DIGITAL_PEN 0x03C7
#define HID_BARCODE 0x03C8
#define PNPVersionField(MajorVersion, MinorVersion, PatchVersion) ((MajorVersion << 16) & 0xFF00) | ((MinorVersion << 8) & 0x00F0) | (PatchVersion & 0x000F)

class PINWRIGHT_COMPLETE NimBLEHIDDevice {
public:
  NimBLEHIDDevice(NimBLEServer*);
  void setReportMap(uint8_t*, uint16_t);
  void startServices();
  bool setManufacturer(const std::string&);
  void setPnp(uint8_t, uint16_t, uint16_t, uint16_t);
  void setHidInfo(uint8_t, uint8_t);
  void setBatteryLevel(uint8_t, bool = false);
  NimBLECharacteristic* getBatteryLevel();
  NimBLECharacteristic* getReportMap();
  NimBLECharacteristic* getHidControl();
  NimBLECharacteristic* getInputReport(uint8_t);
  NimBLECharacteristic* getOutputReport(uint8_t);
  NimBLECharacteristic* getFeatureReport(uint8_t);
  NimBLECharacteristic* getProtocolMode();
  NimBLECharacteristic* getBootInput();
  NimBLECharacteristic* getBootOutput();
  NimBLECharacteristic* getPnp();
  NimBLECharacteristic* getHidInfo();
  NimBLEService* getDeviceInfoService();
  NimBLEService* getHidService();
  NimBLEService* getBatteryService();
  virtual ~NimBLEHIDDevice();
  void reportMap(uint8_t*, uint16_t);
  NimBLEService* deviceInfo();
  NimBLEService* hidService();
  NimBLEService* batteryService();
  NimBLECharacteristic* manufacturer();
  void manufacturer(std::string);
  void pnp(uint8_t, uint16_t, uint16_t, uint16_t);
  void hidInfo(uint8_t, uint8_t);
  NimBLECharacteristic* batteryLevel();
  NimBLECharacteristic* hidControl();
  NimBLECharacteristic* inputReport(uint8_t);
  NimBLECharacteristic* outputReport(uint8_t);
  NimBLECharacteristic* featureReport(uint8_t);
  NimBLECharacteristic* protocolMode();
  NimBLECharacteristic* bootInput();
  NimBLECharacteristic* bootOutput();
};
