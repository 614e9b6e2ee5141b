// Sleeps deeply until a button is pressed.

// part: includes
#include <esp_sleep.h>

// part: globals
const gpio_num_t WAKE_PIN = GPIO_NUM_4;

// part: setup
void setup() {
  Serial.begin(115200);
  bool byButton = esp_sleep_get_wakeup_cause() == ESP_SLEEP_WAKEUP_EXT0;
  Serial.println(byButton ? "woken by the button" : "started");
  esp_sleep_enable_ext0_wakeup(WAKE_PIN, 0);  // 0: at a low level
  Serial.flush();
  esp_deep_sleep_start();  // does not return
}

// part: loop
void loop() {
}
