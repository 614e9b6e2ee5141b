// Fetches a page over HTTP regularly.

// part: includes
#include <HTTPClient.h>
#include <WiFi.h>

// part: globals
const char* WIFI_SSID = "my-network";
const char* WIFI_PASSWORD = "my-password";
const char* FETCH_URL = "http://example.com/";
const unsigned long FETCH_MS = 60000;

unsigned long lastFetch = 0;

// part: helpers
void connectWifi() {
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  while (WiFi.status() != WL_CONNECTED) {
    delay(20);
  }
  Serial.print("address: ");
  Serial.println(WiFi.localIP());
}

void fetchPage() {
  HTTPClient http;
  http.begin(FETCH_URL);
  int status = http.GET();
  if (status > 0) {
    Serial.println(status);
    Serial.println(http.getString());
  } else {
    Serial.println(HTTPClient::errorToString(status));
  }
  http.end();
}

// part: setup
void setup() {
  Serial.begin(115200);
  connectWifi();
  fetchPage();
}

// part: loop
void loop() {
  if (millis() - lastFetch >= FETCH_MS) {
    lastFetch = millis();
    if (WiFi.status() == WL_CONNECTED) {
      fetchPage();
    }
  }
}
