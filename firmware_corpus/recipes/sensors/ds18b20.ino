// Reads all DS18B20 sensors on one wire without waiting for their conversion.

// part: includes
#include <DallasTemperature.h>
#include <OneWire.h>

// part: globals
const uint8_t ONE_WIRE_PIN = 4;
const unsigned long DS_INTERVAL_MS = 2000;
const unsigned long DS_CONVERSION_MS = 750;  // at 12 bits

OneWire oneWire(ONE_WIRE_PIN);
DallasTemperature dsSensors(&oneWire);
bool dsIsConverting = false;
unsigned long lastDsRequest = 0;

// part: helpers
void printDsTemperatures() {
  int count = dsSensors.getDeviceCount();
  for (int i = 0; i < count; i++) {
    float celsius = dsSensors.getTempCByIndex(i);
    Serial.print("sensor ");
    Serial.print(i);
    if (celsius == DEVICE_DISCONNECTED_C) {
      Serial.println(": does not answer");
    } else {
      Serial.print(": ");
      Serial.print(celsius, 2);
      Serial.println(" C");
    }
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  dsSensors.begin();
  dsSensors.setWaitForConversion(false);
  if (dsSensors.getDeviceCount() == 0) {
    Serial.println("no DS18B20 found: check wiring and pull-up");
  }
}

// part: loop
void loop() {
  unsigned long elapsed = millis() - lastDsRequest;
  if (!dsIsConverting && elapsed >= DS_INTERVAL_MS) {
    lastDsRequest = millis();
    dsSensors.requestTemperatures();
    dsIsConverting = true;
  } else if (dsIsConverting && elapsed >= DS_CONVERSION_MS) {
    dsIsConverting = false;
    printDsTemperatures();
  }
}
