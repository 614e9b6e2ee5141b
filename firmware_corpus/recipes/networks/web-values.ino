// Shows values on a web page that loads itself again: put your sensor here.

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
const int HTTP_PORT = 80;
const int PAGE_RELOAD_S = 5;

#if defined(ESP8266)
ESP8266WebServer valueServer(HTTP_PORT);
#else
WebServer valueServer(HTTP_PORT);
#endif
bool webAddressPrinted = false;

// part: helpers
String valueOrDash(float value, int digits) {
  return isnan(value) ? String("-") : String(value, digits);
}

void sendValuePage() {
  String page = "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Values</title>";
  page += "<meta http-equiv='refresh' content='" + String(PAGE_RELOAD_S) + "'></head><body>";
  page += "<p>up for " + valueOrDash(millis() / 1000.0, 0) + " s</p>";
  page += "</body></html>";
  valueServer.send(200, "text/html", page);
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  valueServer.on("/", HTTP_GET, sendValuePage);
  valueServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  valueServer.handleClient();
}
