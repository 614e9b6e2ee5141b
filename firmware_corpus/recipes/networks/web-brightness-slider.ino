// A web page with a slider that dims an LED.

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
const int MAX_DUTY = 255;

#if defined(ESP8266)
ESP8266WebServer sliderServer(HTTP_PORT);
#else
WebServer sliderServer(HTTP_PORT);
#endif
int brightness = 0;
bool webAddressPrinted = false;

// part: helpers
void sendSliderPage() {
  String page = "<!DOCTYPE html><html><head><meta name='viewport' content='width=device-width'>";
  page += "<title>Dimmer</title></head><body><h1>Brightness</h1><input type='range' min='0' max='";
  page += String(MAX_DUTY) + "' value='" + String(brightness) + "' ";
  page += "onchange=\"fetch('/set?value='+this.value)\"></body></html>";
  sliderServer.send(200, "text/html", page);
}

void setBrightness() {
  if (!sliderServer.hasArg("value")) {
    sliderServer.send(400, "text/plain", "value is missing");
    return;
  }
  int value = sliderServer.arg("value").toInt();
  brightness = constrain(value, 0, MAX_DUTY);
  analogWrite(LED_PIN, brightness);
  sliderServer.send(200, "text/plain", String(brightness));
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  analogWrite(LED_PIN, brightness);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  sliderServer.on("/", HTTP_GET, sendSliderPage);
  sliderServer.on("/set", HTTP_GET, setBrightness);
  sliderServer.begin();
}

// part: loop
void loop() {
  bool online = WiFi.status() == WL_CONNECTED;
  if (online && !webAddressPrinted) {
    Serial.print("open http://");
    Serial.println(WiFi.localIP());
  }
  webAddressPrinted = online;
  sliderServer.handleClient();
}
