// Switches an output on and off at times of day; the clock comes from NTP.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif
#include <time.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char TIME_ZONE[] = "CET-1CEST,M3.5.0,M10.5.0/3";
const int ON_HOUR = 7;
const int ON_MINUTE = 30;
const int OFF_HOUR = 22;
const int OFF_MINUTE = 0;
const int RELAY_PIN = 4;

unsigned long lastClockCheck = 0;
int relayState = -1;  // not known yet

// part: helpers
bool isOnTime(int minuteOfDay) {
  int on = ON_HOUR * 60 + ON_MINUTE;
  int off = OFF_HOUR * 60 + OFF_MINUTE;
  if (on <= off) {
    return minuteOfDay >= on && minuteOfDay < off;
  }
  return minuteOfDay >= on || minuteOfDay < off;  // over midnight
}

void followClock() {
  time_t now = time(nullptr);
  if (now < 1700000000) {
    return;  // the clock is not set yet
  }
  struct tm local;
  localtime_r(&now, &local);
  int wanted = isOnTime(local.tm_hour * 60 + local.tm_min) ? HIGH : LOW;
  if (wanted != relayState) {
    relayState = wanted;
    digitalWrite(RELAY_PIN, wanted);
    Serial.printf("%02d:%02d %s\n", local.tm_hour, local.tm_min, wanted == HIGH ? "on" : "off");
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(RELAY_PIN, OUTPUT);
  digitalWrite(RELAY_PIN, LOW);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  configTzTime(TIME_ZONE, "pool.ntp.org");
}

// part: loop
void loop() {
  if (millis() - lastClockCheck >= 1000) {
    lastClockCheck = millis();
    followClock();
  }
}
