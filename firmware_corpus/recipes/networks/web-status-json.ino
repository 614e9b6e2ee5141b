// Answers /status with JSON: uptime, signal strength, free memory, level of an input.

// part: includes
#include <ArduinoJson.h>
#if defined(ESP8266)
#include <ESP8266WebServer.h>
#include <ESP8266WiFi.h>
#else
#include <WebServer.h>
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const int INPUT_PIN = 4;
const int HTTP_PORT = 80;

#if defined(ESP8266)
ESP8266WebServer statusServer(HTTP_PORT);
#else
WebServer statusServer(HTTP_PORT);
#endif
bool webAddressPrinted = false;

// part: helpers
void sendStatus() {
  JsonDocument doc;
  doc["uptime"] = millis() / 1000;
  doc["rssi"] = WiFi.RSSI();
  doc["heap"] = ESP.getFreeHeap();
  doc["input"] = digitalRead(INPUT_PIN) == HIGH ? 1 : 0;
  String body;
  serializeJson(doc, body);
  statusServer.sendHeader("Access-Control-Allow-Origin", "*");  // pages from elsewhere may read it
  statusServer.send(200, "application/json", body);
}

void sendNotFound() {
  statusServer.send(404, "application/json", "{\"error\":\"there is only /status\"}");
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(INPUT_PIN, INPUT_PULLUP);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  statusServer.on("/status", HTTP_GET, sendStatus);
  statusServer.onNotFound(sendNotFound);
  statusServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  statusServer.handleClient();
}
