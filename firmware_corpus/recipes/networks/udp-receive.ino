// Prints UDP datagrams and answers each with "ok".

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
const int UDP_PORT = 4210;

WiFiUDP udpListener;
bool udpListening = false;
char udpText[256];

// part: helpers
void handleDatagram() {
  int size = udpListener.parsePacket();
  if (size <= 0) {
    return;
  }
  int length = udpListener.read(udpText, sizeof(udpText) - 1);
  udpText[length > 0 ? length : 0] = '\0';
  Serial.printf("%s: %s\n", udpListener.remoteIP().toString().c_str(), udpText);
  udpListener.beginPacket(udpListener.remoteIP(), udpListener.remotePort());
  udpListener.write((const uint8_t *)"ok", 2);
  udpListener.endPacket();
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
  if (!udpListening && WiFi.status() == WL_CONNECTED) {
    udpListening = udpListener.begin(UDP_PORT);
    Serial.printf("listening at %s port %d\n", WiFi.localIP().toString().c_str(), UDP_PORT);
  }
  if (udpListening) {
    handleDatagram();
  }
}
