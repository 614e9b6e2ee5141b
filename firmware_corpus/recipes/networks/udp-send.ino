// Sends the uptime as UDP datagrams.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif
#include <WiFiUdp.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char UDP_HOST[] = "192.168.1.20";
const int UDP_PORT = 4210;
const unsigned long UDP_INTERVAL_MS = 1000;

WiFiUDP udpSender;
unsigned long lastUdpSend = 0;

// part: helpers
void sendDatagram() {
  String message = "uptime " + String(millis() / 1000);
  if (!udpSender.beginPacket(UDP_HOST, UDP_PORT)) {
    Serial.println("the host is not known");
    return;
  }
  udpSender.write((const uint8_t *)message.c_str(), message.length());
  if (!udpSender.endPacket()) {
    Serial.println("not sent");
  }
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
  if (millis() - lastUdpSend >= UDP_INTERVAL_MS) {
    lastUdpSend = millis();
    if (WiFi.status() == WL_CONNECTED) {
      sendDatagram();
    }
  }
}
