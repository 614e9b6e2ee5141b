// Gets the time from the network and prints it in the local zone.

// part: includes
#include <WiFi.h>
#include <time.h>

// part: globals
const char* WIFI_SSID = "my-network";
const char* WIFI_PASSWORD = "my-password";
const char* TIME_ZONE = "CET-1CEST,M3.5.0,M10.5.0/3";  // central Europe, with summer time
const unsigned long CLOCK_MS = 1000;

unsigned long lastClock = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  configTzTime(TIME_ZONE, "pool.ntp.org");  // asks once there is a connection
}

// part: loop
void loop() {
  if (millis() - lastClock >= CLOCK_MS) {
    lastClock = millis();
    struct tm now;
    if (getLocalTime(&now, 0)) {
      char text[32];
      strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &now);
      Serial.println(text);
    } else {
      Serial.println("the time is not known yet");
    }
  }
}
