// board: uno
#include <Wire.h>
#include <Adafruit_Sensor.h>
#include <Adafruit_BME280.h>
#define SEALEVELPRESSURE_HPA (1013.25)
Adafruit_BME280 bme;
void setup() {
  Serial.begin(9600);
  unsigned status = bme.begin(0x76);
  if (!status) Serial.println(bme.sensorID(), 16);
}
void loop() {
  Serial.print(bme.readTemperature());
  Serial.print(bme.readPressure() / 100.0F);
  Serial.print(bme.readAltitude(SEALEVELPRESSURE_HPA));
  Serial.println(bme.readHumidity());
  Serial.println(bme.readAltitude());  // wrong
  delay(1000);
}
