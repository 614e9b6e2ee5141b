// Answers /value with the voltage at an analog pin, as JSON.

// part: includes
#include <WebServer.h>
#include <WiFi.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const int SENSOR_PIN = 34;  // ADC1: ADC2 cannot be read while Wi-Fi is on
const int HTTP_PORT = 80;

WebServer analogServer(HTTP_PORT);
bool webAddressPrinted = false;

// part: helpers
void sendAnalogValue() {
  String body = String("{") + "\"millivolts\":" + String(analogReadMilliVolts(SENSOR_PIN)) + "}";
  analogServer.send(200, "application/json", body);
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  analogServer.on("/value", HTTP_GET, sendAnalogValue);
  analogServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  analogServer.handleClient();
}
