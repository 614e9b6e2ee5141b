// Sets a DS3231 to the time of compilation if it had stopped, and prints the time.

// part: includes
#include <RTClib.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const int UPLOAD_SECONDS = 10;  // from compiling to the start

RTC_DS3231 rtc;
bool rtcFound = false;
unsigned long lastClockPrint = 0;

// part: helpers
String clockText(const DateTime &t) {
  char text[24];
  snprintf(text, sizeof(text), "%04d-%02d-%02d %02d:%02d:%02d", t.year(), t.month(), t.day(),
           t.hour(), t.minute(), t.second());
  return text;
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
  rtcFound = rtc.begin();
  if (!rtcFound) {
    Serial.println("no DS3231: check the wiring");
  } else if (rtc.lostPower()) {  // each start would otherwise set it back
    rtc.adjust(DateTime(__DATE__, __TIME__) + TimeSpan(UPLOAD_SECONDS));
    Serial.println("set to the time of compilation");
  }
}

// part: loop
void loop() {
  if (rtcFound && millis() - lastClockPrint >= 1000) {
    lastClockPrint = millis();
    Serial.println(clockText(rtc.now()));
  }
}
