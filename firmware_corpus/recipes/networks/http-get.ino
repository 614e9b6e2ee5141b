// Fetches a page over HTTP and prints it.

// part: includes
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
const char URL[] = "http://example.com/";
const unsigned long REQUEST_INTERVAL_MS = 30000;
const int HTTP_TIMEOUT_MS = 5000;

unsigned long lastRequest = 0;
bool requestedOnce = false;

// part: helpers
void requestPage() {
  WiFiClient client;
  HTTPClient http;
  http.setTimeout(HTTP_TIMEOUT_MS);
  String address = URL;
  // Behind the address goes what the server should know, as ?name=value&name=value.
  if (!http.begin(client, address)) {
    Serial.println("the URL is not valid");
    return;
  }
  int status = http.GET();
  if (status == HTTP_CODE_OK) {
    Serial.println(http.getString());
  } else if (status > 0) {
    Serial.printf("the server answered %d\n", status);
  } else {
    Serial.printf("request failed: %s\n", http.errorToString(status).c_str());
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
    requestPage();
  }
}
