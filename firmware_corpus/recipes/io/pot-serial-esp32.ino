// Reads a potentiometer on an ESP32 and prints its raw value and its voltage.

// part: globals
const int POT_PIN = 34;  // on ADC1, which also works while Wi-Fi is on
const unsigned long POT_PRINT_MS = 200;

unsigned long potPrinted = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  analogReadResolution(12);  // 0 to 4095
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - potPrinted >= POT_PRINT_MS) {
    potPrinted = now;
    int potValue = analogRead(POT_PIN);
    Serial.print("pot: ");
    Serial.print(potValue);
    Serial.print("  mV: ");
    Serial.println(analogReadMilliVolts(POT_PIN));
  }
}
