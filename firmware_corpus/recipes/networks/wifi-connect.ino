// Connects to a Wi-Fi network, prints the address, and connects again whenever the network is lost.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const unsigned long RETRY_MS = 15000;  // one attempt may take some seconds

bool wifiWasConnected = false;
unsigned long lastWifiAttempt = 0;

// part: helpers
void keepWifi() {
  bool connected = WiFi.status() == WL_CONNECTED;
  if (connected && !wifiWasConnected) {
    Serial.print("Wi-Fi connected, address ");
    Serial.println(WiFi.localIP());
  } else if (!connected && wifiWasConnected) {
    Serial.println("Wi-Fi lost");
  }
  wifiWasConnected = connected;
  if (connected) {
    lastWifiAttempt = millis();
  } else if (millis() - lastWifiAttempt >= RETRY_MS) {
    lastWifiAttempt = millis();
    Serial.println("trying Wi-Fi again");
    WiFi.disconnect();
    WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  lastWifiAttempt = millis();
}

// part: loop
void loop() {
  keepWifi();  // what needs the network goes on only while WiFi.status() is WL_CONNECTED
}
