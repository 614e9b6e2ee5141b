// An asynchronous web server: a page that switches an LED, and its state as JSON.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif
#include <ESPAsyncWebServer.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const int LED_PIN = 4;
const int HTTP_PORT = 80;
const char LED_PAGE[] =
    "<!DOCTYPE html><html><body><h1>LED</h1>"
    "<button onclick=\"fetch('/led?on=1')\">on</button> "
    "<button onclick=\"fetch('/led?on=0')\">off</button></body></html>";

AsyncWebServer asyncServer(HTTP_PORT);
volatile bool ledWanted = false;  // set by the server's task, read in loop()
bool webAddressPrinted = false;

// part: helpers
void addRoutes() {
  asyncServer.on("/", HTTP_GET, [](AsyncWebServerRequest *request) {
    request->send(200, "text/html", LED_PAGE);
  });
  asyncServer.on("/led", HTTP_GET, [](AsyncWebServerRequest *request) {
    if (request->hasParam("on")) {
      ledWanted = request->getParam("on")->value() == "1";
    }
    request->send(200, "application/json", ledWanted ? "{\"on\":true}" : "{\"on\":false}");
  });
  asyncServer.onNotFound([](AsyncWebServerRequest *request) {
    request->send(404, "text/plain", "not found");
  });
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  addRoutes();
  asyncServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  digitalWrite(LED_PIN, ledWanted ? HIGH : LOW);
}
