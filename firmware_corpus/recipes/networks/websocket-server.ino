// A WebSocket server: sends the uptime to all browsers, and switches an LED by "on" and "off".

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif
#include <WebSocketsServer.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const int SOCKET_PORT = 81;
const int LED_PIN = 4;
const unsigned long BROADCAST_INTERVAL_MS = 1000;

WebSocketsServer webSocket(SOCKET_PORT);
unsigned long lastBroadcast = 0;

// part: helpers
void onSocketEvent(uint8_t client, WStype_t type, uint8_t *payload, size_t length) {
  if (type == WStype_CONNECTED) {
    Serial.printf("client %u connected\n", client);
  } else if (type == WStype_DISCONNECTED) {
    Serial.printf("client %u left\n", client);
  } else if (type == WStype_TEXT) {
    bool isOn = length == 2 && memcmp(payload, "on", 2) == 0;
    bool isOff = length == 3 && memcmp(payload, "off", 3) == 0;
    if (isOn || isOff) {
      digitalWrite(LED_PIN, isOn ? HIGH : LOW);
    } else {
      webSocket.sendTXT(client, "say on or off");
    }
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  webSocket.begin();
  webSocket.onEvent(onSocketEvent);
}

// part: loop
void loop() {
  webSocket.loop();
  if (millis() - lastBroadcast >= BROADCAST_INTERVAL_MS) {
    lastBroadcast = millis();
    String message = String("{") + "\"uptime\":" + String(millis() / 1000) + "}";
    webSocket.broadcastTXT(message);
  }
}
