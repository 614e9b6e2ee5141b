// Sends numbered messages by LoRa (SX1276 and its kin) with an AVR board.

// part: includes
#include <LoRa.h>
#include <SPI.h>

// part: globals
const int LORA_SS_PIN = 10;
const int LORA_RESET_PIN = 9;
const int LORA_DIO0_PIN = 2;
const long LORA_HZ = 868E6;  // by the law of the country and the module
const int LORA_SPREADING = 7;  // the same at both ends; more reaches farther and takes longer
const unsigned long LORA_INTERVAL_MS = 5000;

bool loraReady = false;
unsigned long loraNumber = 0;
unsigned long lastLoraSend = 0;

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
  if (loraReady && millis() - lastLoraSend >= LORA_INTERVAL_MS) {
    lastLoraSend = millis();
    if (LoRa.beginPacket()) {  // 0 while the last one is still being sent
      LoRa.print("message ");
      LoRa.print(loraNumber);
      LoRa.endPacket(true);  // true: does not wait
      Serial.print("sent ");
      Serial.println(loraNumber);
      loraNumber++;
    }
  }
}
