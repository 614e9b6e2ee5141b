// Gets the time by NTP and prints the local time, daylight saving included.

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
const char TIME_ZONE[] = "CET-1CEST,M3.5.0,M10.5.0/3";  // a POSIX zone
const char NTP_SERVER[] = "pool.ntp.org";
const unsigned long TIME_INTERVAL_MS = 1000;

unsigned long lastTimePrint = 0;

// part: helpers
void printLocalTime() {
  time_t now = time(nullptr);
  if (now < 1700000000) {  // the clock starts at 1970
    Serial.println("no time yet");
    return;
  }
  char text[32];
  struct tm local;
  localtime_r(&now, &local);
  strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &local);
  Serial.println(text);
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  configTzTime(TIME_ZONE, NTP_SERVER);  // from here on the clock is set in the background
}

// part: loop
void loop() {
  if (millis() - lastTimePrint >= TIME_INTERVAL_MS) {
    lastTimePrint = millis();
    printLocalTime();
  }
}
