// An access point that sends every name and every page to one page: phones open it by themselves.

// part: includes
#include <DNSServer.h>
#if defined(ESP8266)
#include <ESP8266WebServer.h>
#include <ESP8266WiFi.h>
#else
#include <WebServer.h>
#include <WiFi.h>
#endif

// part: globals
const char AP_SSID[] = "setup-portal";
const char PAGE_TITLE[] = "Welcome";
const byte DNS_PORT = 53;

DNSServer dnsServer;
#if defined(ESP8266)
ESP8266WebServer portalServer(80);
#else
WebServer portalServer(80);
#endif

// part: helpers
void sendPortalPage() {
  String page = "<!DOCTYPE html><html><head><meta name='viewport' content='width=device-width'>";
  page += "<title>" + String(PAGE_TITLE) + "</title></head><body><h1>" + String(PAGE_TITLE);
  page += "</h1><p>You are connected to this board.</p></body></html>";
  portalServer.send(200, "text/html", page);
}

void redirectToPortal() {
  portalServer.sendHeader("Location", "http://" + WiFi.softAPIP().toString() + "/");
  portalServer.send(302, "text/plain", "");
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_AP);
  WiFi.softAP(AP_SSID);
  dnsServer.start(DNS_PORT, "*", WiFi.softAPIP());  // every name leads here
  portalServer.on("/", sendPortalPage);
  portalServer.onNotFound(redirectToPortal);  // also the pages by which phones look for a portal
  portalServer.begin();
  Serial.print("portal at http://");
  Serial.println(WiFi.softAPIP());
}

// part: loop
void loop() {
  dnsServer.processNextRequest();
  portalServer.handleClient();
}
