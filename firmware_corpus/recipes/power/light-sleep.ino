// Sleeps lightly between two readings: memory and program go on where they were.

// part: includes
#include <esp_sleep.h>

// part: globals
const uint64_t SLEEP_MS = 2000;
const int LED_PIN = 4;

uint32_t napCount = 0;

// part: helpers
void nap() {
  Serial.flush();  // the port stands still in light sleep
  esp_sleep_enable_timer_wakeup(SLEEP_MS * 1000ULL);
  esp_light_sleep_start();  // goes on here
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  digitalWrite(LED_PIN, HIGH);
  napCount++;
  Serial.printf("nap %lu, %lu ms since the start\n", (unsigned long)napCount, millis());
  digitalWrite(LED_PIN, LOW);
  nap();
}
