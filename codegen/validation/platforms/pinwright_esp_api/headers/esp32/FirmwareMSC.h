#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#include <stdbool.h>
#include <USBMSC.h>
#include <esp_event.h>
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_FIRMWARE_MSC_EVENTS;
#else
extern esp_event_base_t ARDUINO_FIRMWARE_MSC_EVENTS;
#endif

typedef enum {
  ARDUINO_FIRMWARE_MSC_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_FIRMWARE_MSC_START_EVENT = 0,
  ARDUINO_FIRMWARE_MSC_WRITE_EVENT,
  ARDUINO_FIRMWARE_MSC_END_EVENT,
  ARDUINO_FIRMWARE_MSC_ERROR_EVENT,
  ARDUINO_FIRMWARE_MSC_POWER_EVENT,
  ARDUINO_FIRMWARE_MSC_MAX_EVENT
} arduino_firmware_msc_event_t;
typedef union {
  struct {
    size_t offset;
    size_t size;
  } write;
  struct {
    uint8_t power_condition;
    bool start;
    bool load_eject;
  } power;
  struct {
    size_t size;
  } end;
  struct {
    size_t size;
  } error;
} arduino_firmware_msc_event_data_t;

class PINWRIGHT_COMPLETE_2 FirmwareMSC {
 public:
  FirmwareMSC();
  ~FirmwareMSC();
  bool begin();
  void end();
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_firmware_msc_event_t, esp_event_handler_t);
};
