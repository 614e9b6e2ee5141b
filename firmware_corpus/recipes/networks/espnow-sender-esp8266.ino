// Sends a numbered reading by ESP-NOW, without an access point.

// part: includes
#include <ESP8266WiFi.h>
#include <espnow.h>
#include <user_interface.h>

// part: globals
const char PEER_ADDRESS[] = "FF:FF:FF:FF:FF:FF";  // the receiver's MAC address; all FF is everybody
const int ESPNOW_CHANNEL = 1;
const unsigned long SEND_INTERVAL_MS = 1000;

struct Reading {  // the receiver has the same
  uint32_t number;
  float value;
};

uint8_t peerMac[6];
bool espNowReady = false;
volatile int lastSendStatus = -1;  // -1: nothing new
uint32_t readingNumber = 0;
unsigned long lastEspNowSend = 0;

// part: helpers
bool parseMac(const char *text, uint8_t *mac) {
  unsigned int part[6];
  if (sscanf(text, "%x:%x:%x:%x:%x:%x", &part[0], &part[1], &part[2], &part[3], &part[4],
             &part[5]) != 6) {
    return false;
  }
  for (int i = 0; i < 6; i++) {
    mac[i] = (uint8_t)part[i];
  }
  return true;
}

void onEspNowSent(uint8_t *mac, uint8_t status) {
  lastSendStatus = status;
}

bool startEspNow() {
  WiFi.mode(WIFI_STA);
  WiFi.disconnect();
  wifi_set_channel(ESPNOW_CHANNEL);
  if (!parseMac(PEER_ADDRESS, peerMac) || esp_now_init() != 0) {
    return false;
  }
  esp_now_set_self_role(ESP_NOW_ROLE_CONTROLLER);
  esp_now_register_send_cb(onEspNowSent);
  return esp_now_add_peer(peerMac, ESP_NOW_ROLE_SLAVE, ESPNOW_CHANNEL, NULL, 0) == 0;
}

// part: setup
void setup() {
  Serial.begin(115200);
  espNowReady = startEspNow();
  Serial.println(espNowReady ? "ESP-NOW ready" : "ESP-NOW did not start: check the MAC address");
}

// part: loop
void loop() {
  if (espNowReady && millis() - lastEspNowSend >= SEND_INTERVAL_MS) {
    lastEspNowSend = millis();
    Reading reading = {readingNumber++, millis() / 1000.0f};
    esp_now_send(peerMac, (uint8_t *)&reading, sizeof(reading));
  }
  if (lastSendStatus >= 0) {
    Serial.println(lastSendStatus == 0 ? "delivered" : "not delivered");
    lastSendStatus = -1;
  }
}
