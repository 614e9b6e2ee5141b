// Takes new programs over Wi-Fi (ArduinoOTA) while the sketch goes on.

// part: includes
#include <ArduinoOTA.h>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char OTA_HOST_NAME[] = "my-board";
const char OTA_PASSWORD[] = "change-me";  // without one anybody in the network may upload

bool otaStarted = false;

// part: helpers
void startOta() {
  ArduinoOTA.setHostname(OTA_HOST_NAME);
  ArduinoOTA.setPassword(OTA_PASSWORD);
  ArduinoOTA.onStart([]() { Serial.println("update begins"); });
  ArduinoOTA.onEnd([]() { Serial.println("update done"); });
  ArduinoOTA.onProgress([](unsigned int done, unsigned int total) {
    Serial.printf("%u of %u bytes\n", done, total);
  });
  ArduinoOTA.onError([](ota_error_t error) { Serial.printf("update failed: %d\n", (int)error); });
  ArduinoOTA.begin();
  otaStarted = true;
  Serial.print("ready for updates at ");
  Serial.println(WiFi.localIP());
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
}

// part: loop
void loop() {
  if (!otaStarted && WiFi.status() == WL_CONNECTED) {
    startOta();
  }
  if (otaStarted) {
    ArduinoOTA.handle();  // often, or an upload runs into a timeout
  }
}
