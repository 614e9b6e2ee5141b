#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <BLECharacteristic.h>
#include <BLEService.h>
#include <BLEDescriptor.h>
#include <BLE2902.h>
#include <HIDTypes.h>
#define GENERIC_HID 0x03C0
#define HID_KEYBOARD 0x03C1
#define HID_MOUSE 0x03C2
#define HID_JOYSTICK 0x03C3
#define HID_GAMEPAD 0x03C4
#define HID_TABLET 0x03C5
#define HID_CARD_READER 0x03C6
#define HID_DIGITAL_PEN 0x03C7
#define HID_BARCODE 0x03C8
#define HID_BRAILLE_DISPLAY 0x03C9

class PINWRIGHT_COMPLETE_2 BLEHIDDevice {
 public:
  BLEHIDDevice(BLEServer*);
  virtual ~BLEHIDDevice();
  void reportMap(uint8_t*, uint16_t);
  void startServices();
  BLEService* deviceInfo();
  BLEService* hidService();
  BLEService* batteryService();
  BLECharacteristic* manufacturer();
#if PINWRIGHT_CORE < 30000
  void manufacturer(std::string);
#else
  void manufacturer(String);
#endif
  void pnp(uint8_t, uint16_t, uint16_t, uint16_t);
  void hidInfo(uint8_t, uint8_t);
  void setBatteryLevel(uint8_t);
  BLECharacteristic* hidControl();
  BLECharacteristic* inputReport(uint8_t);
  BLECharacteristic* outputReport(uint8_t);
  BLECharacteristic* featureReport(uint8_t);
  BLECharacteristic* protocolMode();
  BLECharacteristic* bootInput();
  BLECharacteristic* bootOutput();
};
