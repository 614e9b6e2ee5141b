// Reads a DS18B20 temperature sensor without waiting for its conversion.

// part: includes
#include <DallasTemperature.h>
#include <OneWire.h>

// part: globals
const int ONE_WIRE_PIN = 4;
const unsigned long READ_DALLAS_MS = 2000;  // a conversion takes up to 750

OneWire oneWire(ONE_WIRE_PIN);
DallasTemperature dallas(&oneWire);
unsigned long lastDallasRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  dallas.begin();
  dallas.setWaitForConversion(false);
  dallas.requestTemperatures();
}

// part: loop
void loop() {
  if (millis() - lastDallasRead >= READ_DALLAS_MS) {
    lastDallasRead = millis();
    float celsius = dallas.getTempCByIndex(0);
    if (celsius == DEVICE_DISCONNECTED_C) {
      Serial.println("the DS18B20 does not answer");
    } else {
      Serial.printf("%.2f C\n", celsius);
    }
    dallas.requestTemperatures();  // for the next time
  }
}
