#pragma once
#include <sdkconfig.h>
#include <cstdint>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <esp_bt.h>
#include <Arduino.h>

struct ble_gap_adv_params_s;

class PINWRIGHT_COMPLETE_2 SimpleBLE {
 public:
  SimpleBLE(void);
  ~SimpleBLE(void);
  bool begin(String = String());
  void end(void);
};
