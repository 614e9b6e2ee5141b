// Reads a load cell through an HX711 as grams; "t" on the serial monitor sets it to zero.

// part: includes
#include <HX711.h>

// part: globals
const uint8_t HX_DATA_PIN = 16;
const uint8_t HX_CLOCK_PIN = 4;
const float HX_COUNTS_PER_GRAM = 420.0;  // raw counts of a known weight, divided by its grams
const unsigned long WEIGHT_INTERVAL_MS = 500;

HX711 scale;
unsigned long lastWeightPrint = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  scale.begin(HX_DATA_PIN, HX_CLOCK_PIN);
  scale.set_scale(HX_COUNTS_PER_GRAM);
  if (scale.wait_ready_timeout(1000)) {
    scale.tare();  // nothing may lie on it now
  } else {
    Serial.println("HX711 does not answer: check the wiring");
  }
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (Serial.available() > 0 && Serial.read() == 't' && scale.is_ready()) {
    scale.tare(1);
    Serial.println("zero");
  }
  if (now - lastWeightPrint >= WEIGHT_INTERVAL_MS) {
    lastWeightPrint = now;
    if (scale.is_ready()) {  // so that reading does not wait
      float grams = scale.get_units();
      Serial.print("weight: ");
      Serial.print(grams, 1);
      Serial.println(" g");
    } else {
      Serial.println("HX711 not ready");
    }
  }
}
