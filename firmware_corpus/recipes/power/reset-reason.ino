// Prints why the board started: power, brown-out, watchdog, crash, sleep.

// part: includes
#if !defined(ESP8266)
#include <esp_system.h>
#endif

// part: helpers
String resetReason() {
#if defined(ESP8266)
  return ESP.getResetReason();
#else
  switch (esp_reset_reason()) {
    case ESP_RST_POWERON:
      return "power on";
    case ESP_RST_EXT:
      return "reset pin";
    case ESP_RST_SW:
      return "restart by the program";
    case ESP_RST_PANIC:
      return "crash";
    case ESP_RST_INT_WDT:
    case ESP_RST_TASK_WDT:
    case ESP_RST_WDT:
      return "watchdog";
    case ESP_RST_DEEPSLEEP:
      return "woken from deep sleep";
    case ESP_RST_BROWNOUT:
      return "brown-out: the supply is too weak";
    default:
      return "unknown";
  }
#endif
}

// part: setup
void setup() {
  Serial.begin(115200);
  Serial.print("reset reason: ");
  Serial.println(resetReason());
}

// part: loop
void loop() {
}
