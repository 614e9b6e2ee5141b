// Fetches JSON over HTTP and prints one number of it.

// part: includes
#include <ArduinoJson.h>
#if defined(ESP8266)
#include <ESP8266HTTPClient.h>
#include <ESP8266WiFi.h>
#else
#include <HTTPClient.h>
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char URL[] = "http://192.168.1.20/sensor.json";
const char JSON_KEY[] = "temperature";
const unsigned long REQUEST_INTERVAL_MS = 30000;
const int HTTP_TIMEOUT_MS = 5000;

unsigned long lastRequest = 0;
bool requestedOnce = false;

// part: helpers
void requestJson() {
  WiFiClient client;
  HTTPClient http;
  http.setTimeout(HTTP_TIMEOUT_MS);
  if (!http.begin(client, URL)) {
    Serial.println("the URL is not valid");
    return;
  }
  int status = http.GET();
  if (status == HTTP_CODE_OK) {
    JsonDocument doc;
    DeserializationError error = deserializeJson(doc, http.getString());
    if (error) {
      Serial.printf("no JSON: %s\n", error.c_str());
    } else if (!doc[JSON_KEY].is<float>()) {
      Serial.printf("no number called %s\n", JSON_KEY);
    } else {
      float value = doc[JSON_KEY].as<float>();
      Serial.printf("%s = %.2f\n", JSON_KEY, value);
    }
  } else {
    Serial.printf("request failed: %d\n", status);
  }
  http.end();
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
  bool due = !requestedOnce || millis() - lastRequest >= REQUEST_INTERVAL_MS;
  if (due && WiFi.status() == WL_CONNECTED) {
    lastRequest = millis();
    requestedOnce = true;
    requestJson();
  }
}
