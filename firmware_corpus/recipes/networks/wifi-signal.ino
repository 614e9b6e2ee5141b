// Prints how strong the signal of the access point is.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const unsigned long RSSI_INTERVAL_MS = 2000;

unsigned long lastRssiPrint = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
}

// part: loop
void loop() {
  if (millis() - lastRssiPrint >= RSSI_INTERVAL_MS) {
    lastRssiPrint = millis();
    if (WiFi.status() == WL_CONNECTED) {
      Serial.printf("RSSI %d dBm\n", (int)WiFi.RSSI());
    } else {
      Serial.println("not connected");
    }
  }
}
