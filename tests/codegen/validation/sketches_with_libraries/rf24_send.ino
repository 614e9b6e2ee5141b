// board: uno
#include <SPI.h>
#include <nRF24L01.h>
#include <RF24.h>
RF24 radio(7, 8);
const byte address[6] = "00001";
struct Payload { int16_t x; int16_t y; } payload;
void setup() {
  radio.begin();
  radio.openWritingPipe(address);
  radio.setPALevel(RF24_PA_MIN);
  radio.setDataRate(RF24_250KBPS);
  radio.stopListening();
}
void loop() {
  payload.x = analogRead(A0);
  bool ok = radio.write(&payload, sizeof(payload));
  if (!ok) radio.printDetails();
  radio.send(&payload);  // wrong
  delay(100);
}
