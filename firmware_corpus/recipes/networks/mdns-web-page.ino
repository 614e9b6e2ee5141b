// Serves a page under a name, http://NAME.local, in place of a bare address.

// part: includes
#if defined(ESP8266)
#include <ESP8266WebServer.h>
#include <ESP8266WiFi.h>
#include <ESP8266mDNS.h>
#else
#include <ESPmDNS.h>
#include <WebServer.h>
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char HOST_NAME[] = "my-board";  // without .local
const int HTTP_PORT = 80;

#if defined(ESP8266)
ESP8266WebServer namedServer(HTTP_PORT);
#else
WebServer namedServer(HTTP_PORT);
#endif
bool mdnsStarted = false;

// part: helpers
void sendGreeting() {
  namedServer.send(200, "text/plain", String("This is ") + HOST_NAME);
}

void startMdns() {
  mdnsStarted = MDNS.begin(HOST_NAME);
  if (mdnsStarted) {
    MDNS.addService("http", "tcp", HTTP_PORT);
    Serial.printf("open http://%s.local\n", HOST_NAME);
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  namedServer.on("/", sendGreeting);
  namedServer.begin();
}

// part: loop
void loop() {
  if (!mdnsStarted && WiFi.status() == WL_CONNECTED) {
    startMdns();
  }
#if defined(ESP8266)
  MDNS.update();  // an ESP32 answers in a task of its own
#endif
  namedServer.handleClient();
}
