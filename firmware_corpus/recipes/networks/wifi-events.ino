// Connects to Wi-Fi and reacts to events: connected, got an address, disconnected.

// part: includes
#include <WiFi.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";

volatile bool wifiOnline = false;  // set in the Wi-Fi task, read in loop()

// part: helpers
void onWifiEvent(WiFiEvent_t event, WiFiEventInfo_t info) {
  switch (event) {
    case ARDUINO_EVENT_WIFI_STA_CONNECTED:
      Serial.println("joined the access point");
      break;
    case ARDUINO_EVENT_WIFI_STA_GOT_IP:
      Serial.print("address ");
      Serial.println(WiFi.localIP());
      wifiOnline = true;
      break;
    case ARDUINO_EVENT_WIFI_STA_DISCONNECTED:
      Serial.print("disconnected, reason ");
      Serial.println(info.wifi_sta_disconnected.reason);
      wifiOnline = false;
      break;
    default:
      break;
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.onEvent(onWifiEvent);  // before begin(), or the first events are missed
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
}

// part: loop
void loop() {
  if (wifiOnline) {
    // what needs the network goes here
  }
}
