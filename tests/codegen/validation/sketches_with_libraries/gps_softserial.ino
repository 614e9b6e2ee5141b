// board: uno
#include <TinyGPSPlus.h>
#include <SoftwareSerial.h>
static const int RXPin = 4, TXPin = 3;
static const uint32_t GPSBaud = 4800;
TinyGPSPlus gps;
SoftwareSerial ss(RXPin, TXPin);
void setup() {
  Serial.begin(115200);
  ss.begin(GPSBaud);
}
void loop() {
  while (ss.available() > 0)
    if (gps.encode(ss.read())) displayInfo();
}
void displayInfo() {
  if (gps.location.isValid()) {
    Serial.print(gps.location.lat(), 6);
    Serial.print(gps.location.lng(), 6);
  }
  if (gps.time.isValid() && gps.time.hour() < 10) Serial.print(F("0"));
  Serial.println(gps.satellites.value());
  Serial.println(gps.position.lat());  // wrong
}
