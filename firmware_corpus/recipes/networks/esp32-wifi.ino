// Joins a Wi-Fi network, prints the address, and says when the connection is lost or back.

// part: includes
#include <WiFi.h>

// part: globals
const char* WIFI_SSID = "my-network";
const char* WIFI_PASSWORD = "my-password";

bool wasConnected = false;

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
}

// part: loop
void loop() {
  bool connected = WiFi.status() == WL_CONNECTED;
  if (connected != wasConnected) {
    wasConnected = connected;
    if (connected) {
      Serial.print("address: ");
      Serial.println(WiFi.localIP());
    } else {
      Serial.println("the connection is lost");
    }
  }
}
