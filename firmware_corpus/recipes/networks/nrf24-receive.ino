// Receives readings with an nRF24L01 and prints them.

// part: includes
#include <RF24.h>
#include <SPI.h>

// part: globals
const int RF_CE_PIN = 4;
const int RF_CSN_PIN = 5;
const byte RF_ADDRESS[6] = "node1";  // 5 bytes, the same at both ends
const int RF_CHANNEL = 76;  // 2400 MHz and as many more

struct RadioReading {  // the same at both ends
  uint32_t number;
  float value;
};

RF24 radio(RF_CE_PIN, RF_CSN_PIN);
bool radioReady = false;

// part: setup
void setup() {
  Serial.begin(115200);
  radioReady = radio.begin();
  if (!radioReady) {
    Serial.println("no nRF24L01: check the wiring");
    return;
  }
  radio.setChannel(RF_CHANNEL);
  radio.setPALevel(RF24_PA_LOW);  // more needs a better supply
  radio.setDataRate(RF24_1MBPS);
  radio.setPayloadSize(sizeof(RadioReading));
  radio.openReadingPipe(1, RF_ADDRESS);
  radio.startListening();
}

// part: loop
void loop() {
  if (radioReady && radio.available()) {
    RadioReading reading;
    radio.read(&reading, sizeof(reading));
    Serial.print("number ");
    Serial.print(reading.number);
    Serial.print(" value ");
    Serial.println(reading.value);
  }
}
