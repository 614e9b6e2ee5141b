// A DS3231 raises an alarm every day; its INT pin tells.

// part: includes
#include <RTClib.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const int ALARM_PIN = 14;
const int ALARM_HOUR = 7;
const int ALARM_MINUTE = 30;

RTC_DS3231 rtc;
bool rtcFound = false;

// part: helpers
void setDailyAlarm() {
  rtc.disable32K();
  rtc.writeSqwPinMode(DS3231_OFF);  // the pin shows alarms, not a square wave
  rtc.clearAlarm(1);
  rtc.clearAlarm(2);
  rtc.disableAlarm(2);
  DateTime when(2026, 1, 1, ALARM_HOUR, ALARM_MINUTE, 0);  // of it only the time of day counts
  if (!rtc.setAlarm1(when, DS3231_A1_Hour)) {
    Serial.println("the alarm was not set");
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(ALARM_PIN, INPUT_PULLUP);  // INT is open drain
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
  rtcFound = rtc.begin();
  if (!rtcFound) {
    Serial.println("no DS3231: check the wiring");
    return;
  }
  if (rtc.lostPower()) {
    Serial.println("the clock had stopped: set it");
  }
  setDailyAlarm();
}

// part: loop
void loop() {
  if (rtcFound && digitalRead(ALARM_PIN) == LOW) {  // stays low until it is cleared
    rtc.clearAlarm(1);
    Serial.println("alarm");
  }
}
