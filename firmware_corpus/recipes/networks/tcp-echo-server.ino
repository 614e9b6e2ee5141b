// A TCP server for one client at a time that sends back what it receives (try telnet or nc).

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const int TCP_PORT = 2323;

WiFiServer echoServer(TCP_PORT);
WiFiClient echoClient;
bool echoListening = false;

// part: helpers
void serveEcho() {
  if (!echoClient.connected()) {
    echoClient = echoServer.accept();
    if (echoClient) {
      echoClient.println("hello");
    }
  }
  uint8_t buffer[64];
  int count = echoClient.available();
  if (count > 0) {
    count = echoClient.read(buffer, min(count, (int)sizeof(buffer)));
    if (count > 0) {
      echoClient.write(buffer, count);
    }
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
  if (!echoListening && WiFi.status() == WL_CONNECTED) {
    echoServer.begin();
    echoListening = true;
    Serial.printf("listening at %s port %d\n", WiFi.localIP().toString().c_str(), TCP_PORT);
  }
  if (echoListening) {
    serveEcho();
  }
}
