// The task watchdog restarts the board when loop() hangs for too long.

// part: includes
#include <esp_task_wdt.h>

// part: globals
const uint32_t WATCHDOG_MS = 5000;

// part: helpers
void startWatchdog() {
  esp_task_wdt_config_t config = {};
  config.timeout_ms = WATCHDOG_MS;
  config.idle_core_mask = 0;    // the idle tasks are not watched
  config.trigger_panic = true;  // restarts
  if (esp_task_wdt_init(&config) == ESP_ERR_INVALID_STATE) {
    esp_task_wdt_reconfigure(&config);  // the core had started it already
  }
  esp_task_wdt_add(NULL);  // this task, which runs loop()
}

// part: setup
void setup() {
  Serial.begin(115200);
  startWatchdog();
}

// part: loop
void loop() {
  esp_task_wdt_reset();  // once a turn: a turn that hangs is noticed
}
