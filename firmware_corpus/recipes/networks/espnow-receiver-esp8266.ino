// Receives readings by ESP-NOW and prints them with the sender's address.

// part: includes
#include <ESP8266WiFi.h>
#include <espnow.h>
#include <user_interface.h>

// part: globals
const int ESPNOW_CHANNEL = 1;

struct Reading {  // the sender has the same
  uint32_t number;
  float value;
};

uint8_t senderMac[6];
Reading lastReading;
volatile bool readingArrived = false;

// part: helpers
void onEspNowReceived(uint8_t *mac, uint8_t *data, uint8_t length) {
  if (length != sizeof(lastReading)) {
    return;  // not one of ours
  }
  memcpy(senderMac, mac, sizeof(senderMac));
  memcpy(&lastReading, data, sizeof(lastReading));
  readingArrived = true;
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.disconnect();
  wifi_set_channel(ESPNOW_CHANNEL);
  if (esp_now_init() != 0) {
    Serial.println("ESP-NOW did not start");
    return;
  }
  esp_now_set_self_role(ESP_NOW_ROLE_SLAVE);
  esp_now_register_recv_cb(onEspNowReceived);
  Serial.print("\nthis board's address is ");
  Serial.println(WiFi.macAddress());
}

// part: loop
void loop() {
  if (readingArrived) {
    readingArrived = false;
    Serial.printf("%02X:%02X:%02X:%02X:%02X:%02X number %lu value %.2f\n", senderMac[0], senderMac[1],
                  senderMac[2], senderMac[3], senderMac[4], senderMac[5],
                  (unsigned long)lastReading.number, lastReading.value);
  }
}
