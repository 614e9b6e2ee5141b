// The task watchdog restarts the board when loop() hangs for too long.

// part: includes
#include <esp_task_wdt.h>

// part: globals
const uint32_t WATCHDOG_SECONDS = 5;

// part: setup
void setup() {
  Serial.begin(115200);
  esp_task_wdt_init(WATCHDOG_SECONDS, true);  // true: restarts
  esp_task_wdt_add(NULL);                     // this task, which runs loop()
}

// part: loop
void loop() {
  esp_task_wdt_reset();  // once a turn: a turn that hangs is noticed
}
