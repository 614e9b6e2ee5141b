// Prints date and time of a DS3231, and its temperature. "set 2026-11-30 12:00:00" sets it.

// part: includes
#include <RTClib.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const unsigned long CLOCK_INTERVAL_MS = 1000;

RTC_DS3231 rtc;
bool rtcFound = false;
unsigned long lastClockPrint = 0;
String clockCommand;

// part: helpers
String clockText(const DateTime &t) {
  char text[24];
  snprintf(text, sizeof(text), "%04d-%02d-%02d %02d:%02d:%02d", t.year(), t.month(), t.day(),
           t.hour(), t.minute(), t.second());
  return text;
}

void handleClockCommand(const String &line) {
  unsigned int year, month, day, hour, minute, second;
  if (sscanf(line.c_str(), "set %u-%u-%u %u:%u:%u", &year, &month, &day, &hour, &minute,
             &second) != 6) {
    Serial.println("set YYYY-MM-DD hh:mm:ss");
    return;
  }
  DateTime wanted(year, month, day, hour, minute, second);
  if (wanted.isValid()) {
    rtc.adjust(wanted);
    Serial.println("set");
  } else {
    Serial.println("no such date");
  }
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
  } else if (rtc.lostPower()) {
    Serial.println("the clock had stopped: set it");
  }
}

// part: loop
void loop() {
  if (!rtcFound) {
    return;
  }
  if (millis() - lastClockPrint >= CLOCK_INTERVAL_MS) {
    lastClockPrint = millis();
    Serial.print(clockText(rtc.now()));
    Serial.printf("  %.2f C\n", rtc.getTemperature());
  }
  while (Serial.available() > 0) {
    char c = Serial.read();
    if (c == '\n') {
      handleClockCommand(clockCommand);
      clockCommand = "";
    } else if (clockCommand.length() < 40) {
      clockCommand += c;
    }
  }
}
