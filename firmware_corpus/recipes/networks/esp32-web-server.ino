// A web server that switches an LED.

// part: includes
#include <WebServer.h>
#include <WiFi.h>

// part: globals
const char* WIFI_SSID = "my-network";
const char* WIFI_PASSWORD = "my-password";
const int WEB_LED_PIN = 4;

WebServer server(80);

// part: helpers
void connectWifi() {
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  while (WiFi.status() != WL_CONNECTED) {
    delay(20);
  }
  Serial.print("address: ");
  Serial.println(WiFi.localIP());
}

void showPage() {
  const char* state = digitalRead(WEB_LED_PIN) == HIGH ? "on" : "off";
  String page = String("<p>The LED is ") + state + ".</p><a href='/on'>on</a> <a href='/off'>off</a>";
  server.send(200, "text/html", page);
}

void switchLed(int level) {
  digitalWrite(WEB_LED_PIN, level);
  showPage();
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(WEB_LED_PIN, OUTPUT);
  connectWifi();
  server.on("/", showPage);
  server.on("/on", []() { switchLed(HIGH); });
  server.on("/off", []() { switchLed(LOW); });
  server.begin();
}

// part: loop
void loop() {
  server.handleClient();
}
