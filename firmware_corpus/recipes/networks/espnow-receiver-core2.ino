// Receives readings by ESP-NOW and prints them with the sender's address.

// part: includes
#include <WiFi.h>
#include <esp_now.h>
#include <esp_wifi.h>

// part: globals
const int ESPNOW_CHANNEL = 1;

struct Reading {  // the sender has the same
  uint32_t number;
  float value;
};

struct ReceivedReading {
  uint8_t mac[6];
  Reading reading;
};

QueueHandle_t readingQueue;  // from the Wi-Fi task to loop()

// part: helpers
void onEspNowReceived(const uint8_t *mac, const uint8_t *data, int length) {
  ReceivedReading received;
  if (length != (int)sizeof(received.reading)) {
    return;  // not one of ours
  }
  memcpy(received.mac, mac, 6);
  memcpy(&received.reading, data, sizeof(received.reading));
  xQueueSend(readingQueue, &received, 0);  // lost if loop() is far behind
}

// part: setup
void setup() {
  Serial.begin(115200);
  readingQueue = xQueueCreate(8, sizeof(ReceivedReading));
  WiFi.mode(WIFI_STA);
  esp_wifi_set_channel(ESPNOW_CHANNEL, WIFI_SECOND_CHAN_NONE);
  if (esp_now_init() != ESP_OK || esp_now_register_recv_cb(onEspNowReceived) != ESP_OK) {
    Serial.println("ESP-NOW did not start");
  }
  Serial.print("this board's address is ");
  Serial.println(WiFi.macAddress());
}

// part: loop
void loop() {
  ReceivedReading received;
  while (xQueueReceive(readingQueue, &received, 0) == pdTRUE) {
    Serial.printf("%02X:%02X:%02X:%02X:%02X:%02X number %lu value %.2f\n", received.mac[0],
                  received.mac[1], received.mac[2], received.mac[3], received.mac[4],
                  received.mac[5], (unsigned long)received.reading.number, received.reading.value);
  }
}
