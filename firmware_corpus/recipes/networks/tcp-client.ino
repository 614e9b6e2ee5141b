// Keeps a connection to a TCP server, sends a line again and again and prints the answers.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char TCP_HOST[] = "192.168.1.20";
const int TCP_PORT = 2323;
const unsigned long TCP_INTERVAL_MS = 2000;

WiFiClient tcpClient;
unsigned long lastTcpSend = 0;

// part: helpers
void sendLine() {
  if (!tcpClient.connected() && !tcpClient.connect(TCP_HOST, TCP_PORT)) {
    Serial.println("no connection to the server");
    return;
  }
  tcpClient.printf("uptime %lu\n", millis() / 1000);
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
  if (millis() - lastTcpSend >= TCP_INTERVAL_MS) {
    lastTcpSend = millis();
    if (WiFi.status() == WL_CONNECTED) {
      sendLine();
    }
  }
  while (tcpClient.available() > 0) {
    Serial.write(tcpClient.read());
  }
}
