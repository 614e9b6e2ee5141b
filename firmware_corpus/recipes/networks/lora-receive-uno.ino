// Receives LoRa messages and prints them with signal strength and signal-to-noise ratio, on an AVR board.

// part: includes
#include <LoRa.h>
#include <SPI.h>

// part: globals
const int LORA_SS_PIN = 10;
const int LORA_RESET_PIN = 9;
const int LORA_DIO0_PIN = 2;
const long LORA_HZ = 868E6;  // by the law of the country and the module
const int LORA_SPREADING = 7;  // the same at both ends; more reaches farther and takes longer

bool loraReady = false;

// part: helpers
void printPacket() {
  while (LoRa.available()) {
    Serial.print((char)LoRa.read());
  }
  Serial.print("  RSSI ");
  Serial.print(LoRa.packetRssi());
  Serial.print(" dBm, SNR ");
  Serial.println(LoRa.packetSnr());
}

// part: setup
void setup() {
  Serial.begin(9600);
  LoRa.setPins(LORA_SS_PIN, LORA_RESET_PIN, LORA_DIO0_PIN);
  loraReady = LoRa.begin(LORA_HZ);
  if (!loraReady) {
    Serial.println("no LoRa module: check the wiring");
    return;
  }
  LoRa.setSpreadingFactor(LORA_SPREADING);
  LoRa.enableCrc();
}

// part: loop
void loop() {
  if (loraReady && LoRa.parsePacket() > 0) {
    printPacket();
  }
}
