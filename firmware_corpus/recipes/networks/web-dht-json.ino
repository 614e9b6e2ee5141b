// A web server that shows what a DHT sensor measures: a page at / and JSON at /data.

// part: includes
#include <DHT.h>
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
const int DHT_PIN = 4;
const int HTTP_PORT = 80;
const unsigned long DHT_INTERVAL_MS = 5000;

DHT dht(DHT_PIN, DHT22);
#if defined(ESP8266)
ESP8266WebServer climateServer(HTTP_PORT);
#else
WebServer climateServer(HTTP_PORT);
#endif
float climateTemperature = NAN;
float climateHumidity = NAN;
unsigned long lastDhtRead = 0;
bool webAddressPrinted = false;

// part: helpers
void readDht() {
  climateHumidity = dht.readHumidity();
  climateTemperature = dht.readTemperature();
  if (isnan(climateHumidity) || isnan(climateTemperature)) {
    Serial.println("the DHT does not answer: check the wiring and the pull-up");
  }
}

String numberOrNull(float value) {
  return isnan(value) ? String("null") : String(value, 1);
}

void sendClimatePage() {
  String page = "<!DOCTYPE html><html><head><meta http-equiv='refresh' content='10'>";
  page += "<title>Climate</title></head><body><p>Temperature: " + numberOrNull(climateTemperature);
  page += " &deg;C</p><p>Humidity: " + numberOrNull(climateHumidity) + " %</p></body></html>";
  climateServer.send(200, "text/html", page);
}

void sendClimateJson() {
  String body = "{\"temperature\":" + numberOrNull(climateTemperature);
  body += ",\"humidity\":" + numberOrNull(climateHumidity) + "}";
  climateServer.send(200, "application/json", body);
}

// part: setup
void setup() {
  Serial.begin(115200);
  dht.begin();
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  climateServer.on("/", HTTP_GET, sendClimatePage);
  climateServer.on("/data", HTTP_GET, sendClimateJson);
  climateServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  if (millis() - lastDhtRead >= DHT_INTERVAL_MS) {
    lastDhtRead = millis();
    readDht();
  }
  climateServer.handleClient();
}
