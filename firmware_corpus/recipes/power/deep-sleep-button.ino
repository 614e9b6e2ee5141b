// Sleeps until a button pulls its pin low, works, and sleeps again once the button is released.

// part: includes
#include <driver/rtc_io.h>
#include <esp_sleep.h>

// part: globals
const int BUTTON_PIN = 4;  // a pin of the RTC domain
const unsigned long AWAKE_MS = 5000;

unsigned long buttonSeenAt = 0;

// part: helpers
void sleepUntilButton() {
  Serial.println("sleeping");
  Serial.flush();
  rtc_gpio_pullup_en((gpio_num_t)BUTTON_PIN);  // the normal pull-up is off in deep sleep
  rtc_gpio_pulldown_dis((gpio_num_t)BUTTON_PIN);
  esp_sleep_pd_config(ESP_PD_DOMAIN_RTC_PERIPH, ESP_PD_OPTION_ON);  // keeps the pull-up alive
  esp_sleep_enable_ext0_wakeup((gpio_num_t)BUTTON_PIN, 0);
  esp_deep_sleep_start();
}

// part: setup
void setup() {
  Serial.begin(115200);
  rtc_gpio_deinit((gpio_num_t)BUTTON_PIN);  // an ordinary pin again
  pinMode(BUTTON_PIN, INPUT_PULLUP);
  if (esp_sleep_get_wakeup_cause() == ESP_SLEEP_WAKEUP_EXT0) {
    Serial.println("woken by the button");
  }
  buttonSeenAt = millis();
}

// part: loop
void loop() {
  if (digitalRead(BUTTON_PIN) == LOW) {
    buttonSeenAt = millis();  // a pressed button would wake it at once
  }
  if (millis() - buttonSeenAt >= AWAKE_MS) {
    sleepUntilButton();
  }
}
