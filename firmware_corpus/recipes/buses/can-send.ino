// Sends a CAN message with a counter again and again.

// part: includes
#include <driver/twai.h>

// part: globals
const int CAN_TX_PIN = 17;
const int CAN_RX_PIN = 16;
const uint32_t MESSAGE_ID = 0x123;  // standard: 11 bits
const unsigned long CAN_INTERVAL_MS = 1000;

bool canReady = false;
uint32_t canCounter = 0;
unsigned long lastCanSend = 0;

// part: helpers
bool startCan() {
  twai_general_config_t general = TWAI_GENERAL_CONFIG_DEFAULT(
      (gpio_num_t)CAN_TX_PIN, (gpio_num_t)CAN_RX_PIN, TWAI_MODE_NORMAL);
  twai_timing_config_t timing = TWAI_TIMING_CONFIG_500KBITS();
  twai_filter_config_t filter = TWAI_FILTER_CONFIG_ACCEPT_ALL();
  return twai_driver_install(&general, &timing, &filter) == ESP_OK && twai_start() == ESP_OK;
}

void recoverCan() {
  twai_status_info_t status;
  if (twai_get_status_info(&status) != ESP_OK) {
    return;
  }
  if (status.state == TWAI_STATE_BUS_OFF) {
    Serial.println("CAN bus-off: recovering");
    twai_initiate_recovery();
  } else if (status.state == TWAI_STATE_STOPPED) {
    twai_start();  // after a recovery
  }
}

void sendMessage() {
  twai_message_t message = {};
  message.identifier = MESSAGE_ID;
  message.data_length_code = sizeof(canCounter);
  memcpy(message.data, &canCounter, sizeof(canCounter));
  esp_err_t result = twai_transmit(&message, 0);  // 0: does not wait for room in the queue
  canCounter += result == ESP_OK ? 1 : 0;
  if (result != ESP_OK) {
    Serial.printf("not queued: %s\n", esp_err_to_name(result));
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  canReady = startCan();
  Serial.println(canReady ? "CAN ready" : "CAN did not start");
}

// part: loop
void loop() {
  if (canReady && millis() - lastCanSend >= CAN_INTERVAL_MS) {
    lastCanSend = millis();
    recoverCan();
    sendMessage();
  }
}
