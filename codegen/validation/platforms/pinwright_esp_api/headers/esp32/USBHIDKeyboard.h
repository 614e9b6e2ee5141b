#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <Print.h>
#include <USBHID.h>
#include <esp_event.h>
#define KEY_LEFT_CTRL 0x80
#define KEY_LEFT_SHIFT 0x81
#define KEY_LEFT_ALT 0x82
#define KEY_LEFT_GUI 0x83
#define KEY_RIGHT_CTRL 0x84
#define KEY_RIGHT_SHIFT 0x85
#define KEY_RIGHT_ALT 0x86
#define KEY_RIGHT_GUI 0x87
#define KEY_UP_ARROW 0xDA
#define KEY_DOWN_ARROW 0xD9
#define KEY_LEFT_ARROW 0xD8
#define KEY_RIGHT_ARROW 0xD7
#if PINWRIGHT_CORE >= 30000
#define KEY_MENU 0xFE
#define KEY_SPACE 0x20
#endif
#define KEY_BACKSPACE 0xB2
#define KEY_TAB 0xB3
#define KEY_RETURN 0xB0
#define KEY_ESC 0xB1
#define KEY_INSERT 0xD1
#define KEY_DELETE 0xD4
#define KEY_PAGE_UP 0xD3
#define KEY_PAGE_DOWN 0xD6
#define KEY_HOME 0xD2
#define KEY_END 0xD5
#if PINWRIGHT_CORE >= 30000
#define KEY_NUM_LOCK 0xDB
#endif
#define KEY_CAPS_LOCK 0xC1
#define KEY_F1 0xC2
#define KEY_F2 0xC3
#define KEY_F3 0xC4
#define KEY_F4 0xC5
#define KEY_F5 0xC6
#define KEY_F6 0xC7
#define KEY_F7 0xC8
#define KEY_F8 0xC9
#define KEY_F9 0xCA
#define KEY_F10 0xCB
#define KEY_F11 0xCC
#define KEY_F12 0xCD
#define KEY_F13 0xF0
#define KEY_F14 0xF1
#define KEY_F15 0xF2
#define KEY_F16 0xF3
#define KEY_F17 0xF4
#define KEY_F18 0xF5
#define KEY_F19 0xF6
#define KEY_F20 0xF7
#define KEY_F21 0xF8
#define KEY_F22 0xF9
#define KEY_F23 0xFA
#define KEY_F24 0xFB
#if PINWRIGHT_CORE >= 30000
#define KEY_PRINT_SCREEN 0xCE
#define KEY_SCROLL_LOCK 0xCF
#define KEY_PAUSE 0xD0
#endif
#define LED_NUMLOCK 0x01
#define LED_CAPSLOCK 0x02
#define LED_SCROLLLOCK 0x04
#define LED_COMPOSE 0x08
#define LED_KANA 0x10
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_USB_HID_KEYBOARD_EVENTS;
#else
extern esp_event_base_t ARDUINO_USB_HID_KEYBOARD_EVENTS;
#endif

typedef enum {
  ARDUINO_USB_HID_KEYBOARD_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_USB_HID_KEYBOARD_LED_EVENT = 0,
  ARDUINO_USB_HID_KEYBOARD_MAX_EVENT
} arduino_usb_hid_keyboard_event_t;
typedef union {
  struct {
    uint8_t numlock : 1;
    uint8_t capslock : 1;
    uint8_t scrolllock : 1;
    uint8_t compose : 1;
    uint8_t kana : 1;
    uint8_t reserved : 3;
  };
  uint8_t leds;
} arduino_usb_hid_keyboard_event_data_t;

typedef struct {
  uint8_t modifiers;
  uint8_t reserved;
  uint8_t keys[6];
} KeyReport;

class PINWRIGHT_COMPLETE_2 USBHIDKeyboard : public USBHIDDevice, public Print {
 public:
  USBHIDKeyboard(void);
  void begin(void);
  void end(void);
  size_t write(uint8_t k);
  size_t write(const uint8_t* buffer, size_t size);
  size_t press(uint8_t k);
  size_t release(uint8_t k);
  void releaseAll(void);
  void sendReport(KeyReport* keys);
#if PINWRIGHT_CORE >= 30000
  void setShiftKeyReports(bool set);
#endif
  size_t pressRaw(uint8_t k);
  size_t releaseRaw(uint8_t k);
  void onEvent(esp_event_handler_t callback);
  void onEvent(arduino_usb_hid_keyboard_event_t event, esp_event_handler_t callback);
  uint16_t _onGetDescriptor(uint8_t* buffer);
  void _onOutput(uint8_t report_id, const uint8_t* buffer, uint16_t len);
};
