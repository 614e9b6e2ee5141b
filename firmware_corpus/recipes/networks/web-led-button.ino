// A web page with a button that switches an LED.

// part: includes
#if defined(ESP8266)
#include <ESP8266WebServer.h>
#include <ESP8266WiFi.h>
#else
#include <WebServer.h>
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const int LED_PIN = 4;
const int HTTP_PORT = 80;

#if defined(ESP8266)
ESP8266WebServer webServer(HTTP_PORT);
#else
WebServer webServer(HTTP_PORT);
#endif
bool ledOn = false;
bool webAddressPrinted = false;

// part: helpers
void sendLedPage() {
  String page = "<!DOCTYPE html><html><head><meta name='viewport' content='width=device-width'>";
  page += "<title>LED</title></head><body><h1>The LED is ";
  page += ledOn ? "on" : "off";
  page += "</h1><form method='post' action='/toggle'><button>Switch it ";
  page += ledOn ? "off" : "on";
  page += "</button></form></body></html>";
  webServer.send(200, "text/html", page);
}

void toggleLed() {
  ledOn = !ledOn;
  digitalWrite(LED_PIN, ledOn ? HIGH : LOW);
  webServer.sendHeader("Location", "/");  // back to the page, so that a reload switches nothing
  webServer.send(303, "text/plain", "");
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  digitalWrite(LED_PIN, LOW);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  webServer.on("/", HTTP_GET, sendLedPage);
  webServer.on("/toggle", HTTP_POST, toggleLed);
  webServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  webServer.handleClient();
}
