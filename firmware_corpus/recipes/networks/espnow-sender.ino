// Sends a numbered reading by ESP-NOW, without an access point.

// part: includes
#include <WiFi.h>
#include <esp_now.h>
#include <esp_wifi.h>

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

#if ESP_ARDUINO_VERSION >= ESP_ARDUINO_VERSION_VAL(3, 3, 0)
typedef esp_now_send_info_t SentTo;  // until 3.2 the callback gets the bare address
#else
typedef uint8_t SentTo;
#endif

void onEspNowSent(const SentTo *to, esp_now_send_status_t status) {
  lastSendStatus = status;
}

bool startEspNow() {
  WiFi.mode(WIFI_STA);
  esp_wifi_set_channel(ESPNOW_CHANNEL, WIFI_SECOND_CHAN_NONE);
  if (!parseMac(PEER_ADDRESS, peerMac) || esp_now_init() != ESP_OK) {
    return false;
  }
  esp_now_register_send_cb(onEspNowSent);
  esp_now_peer_info_t peer = {};
  memcpy(peer.peer_addr, peerMac, 6);
  peer.channel = ESPNOW_CHANNEL;
  peer.encrypt = false;
  return esp_now_add_peer(&peer) == ESP_OK;
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
    if (esp_now_send(peerMac, (const uint8_t *)&reading, sizeof(reading)) != ESP_OK) {
      Serial.println("not sent");
    }
  }
  if (lastSendStatus >= 0) {
    Serial.println(lastSendStatus == ESP_NOW_SEND_SUCCESS ? "delivered" : "not delivered");
    lastSendStatus = -1;
  }
}
