// Prints the CAN messages on the bus.

// part: includes
#include <driver/twai.h>

// part: globals
const int CAN_TX_PIN = 17;
const int CAN_RX_PIN = 16;

bool canReady = false;
unsigned long lastCanCheck = 0;

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

void printMessage(const twai_message_t &message) {
  Serial.printf(message.extd ? "%08lX" : "%03lX", (unsigned long)message.identifier);
  if (message.rtr) {
    Serial.print(" remote request");
  } else {
    for (int i = 0; i < message.data_length_code; i++) {
      Serial.printf(" %02X", message.data[i]);
    }
  }
  Serial.println();
}

// part: setup
void setup() {
  Serial.begin(115200);
  canReady = startCan();
  Serial.println(canReady ? "CAN ready" : "CAN did not start");
}

// part: loop
void loop() {
  if (!canReady) {
    return;
  }
  twai_message_t message;
  while (twai_receive(&message, 0) == ESP_OK) {
    printMessage(message);
  }
  if (millis() - lastCanCheck >= 1000) {
    lastCanCheck = millis();
    recoverCan();
  }
}
