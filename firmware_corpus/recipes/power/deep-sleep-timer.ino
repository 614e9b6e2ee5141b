// Wakes from deep sleep, does its work, and sleeps again. A counter in RTC memory survives.

// part: includes
#include <esp_sleep.h>

// part: globals
const uint64_t SLEEP_SECONDS = 60;

RTC_DATA_ATTR uint32_t wakeCount = 0;  // kept in deep sleep, not without power

// part: helpers
void doWork() {
  wakeCount++;
  Serial.printf("awake for the %lu. time\n", (unsigned long)wakeCount);
}

// part: setup
void setup() {
  Serial.begin(115200);
  if (esp_sleep_get_wakeup_cause() == ESP_SLEEP_WAKEUP_TIMER) {
    Serial.println("woken by the timer");
  }
  doWork();
  Serial.flush();  // or the last letters are lost
  esp_sleep_enable_timer_wakeup(SLEEP_SECONDS * 1000000ULL);
  esp_deep_sleep_start();  // the next thing is setup()
}

// part: loop
void loop() {
}
