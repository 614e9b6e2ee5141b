// board: uno
#include <SPI.h>
#include <LoRa.h>
int counter = 0;
void setup() {
  Serial.begin(9600);
  LoRa.setPins(10, 9, 2);
  if (!LoRa.begin(915E6)) while (1);
  LoRa.setSpreadingFactor(7);
}
void loop() {
  LoRa.beginPacket();
  LoRa.print("hello ");
  LoRa.print(counter++);
  LoRa.endPacket();
  int size = LoRa.parsePacket();
  while (size && LoRa.available()) Serial.print((char)LoRa.read());
  Serial.println(LoRa.packetRssi());
  LoRa.sendPacket("x");  // wrong
}
