// Sends the uptime and the signal strength as JSON by HTTP POST.

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
const char URL[] = "http://192.168.1.20:8080/readings";
const char DEVICE_NAME[] = "board-1";
const unsigned long POST_INTERVAL_MS = 60000;
const int HTTP_TIMEOUT_MS = 5000;

unsigned long lastPost = 0;
bool postedOnce = false;

// part: helpers
void postReading() {
  JsonDocument doc;
  doc["device"] = DEVICE_NAME;
  doc["uptime"] = millis() / 1000;
  doc["rssi"] = WiFi.RSSI();
  String body;
  serializeJson(doc, body);

  WiFiClient client;
  HTTPClient http;
  http.setTimeout(HTTP_TIMEOUT_MS);
  if (!http.begin(client, URL)) {
    Serial.println("the URL is not valid");
    return;
  }
  http.addHeader("Content-Type", "application/json");
  int status = http.POST(body);
  if (status >= 200 && status < 300) {
    Serial.println("sent " + body);
  } else {
    Serial.printf("not taken: %d\n", status);
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
  bool due = !postedOnce || millis() - lastPost >= POST_INTERVAL_MS;
  if (due && WiFi.status() == WL_CONNECTED) {
    lastPost = millis();
    postedOnce = true;
    postReading();
  }
}
