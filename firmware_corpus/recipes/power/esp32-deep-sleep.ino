// Works, sleeps deeply, starts over: RTC memory keeps a count over the sleep.

// part: includes
#include <esp_sleep.h>

// part: globals
const uint64_t SLEEP_S = 60;

RTC_DATA_ATTR int wakeUps = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  wakeUps++;
  Serial.print("start ");
  Serial.println(wakeUps);
  esp_sleep_enable_timer_wakeup(SLEEP_S * 1000000ULL);
  Serial.flush();
  esp_deep_sleep_start();  // does not return
}

// part: loop
void loop() {
}
