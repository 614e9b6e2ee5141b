// Measures a voltage in millivolts, averaged over several readings.

// part: globals
const int VOLTAGE_PIN = A0;
const unsigned long VOLTAGE_EVERY_MS = 1000;
const long SUPPLY_MV = 5000;  // the ADC's reference
const int READINGS = 16;

unsigned long lastVoltage = 0;

// part: helpers
long readMillivolts() {
  long sum = 0;
  for (int n = 0; n < READINGS; n++) {
    sum += analogRead(VOLTAGE_PIN);
  }
  return sum * SUPPLY_MV / 1024 / READINGS;
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  if (millis() - lastVoltage >= VOLTAGE_EVERY_MS) {
    lastVoltage = millis();
    Serial.print(readMillivolts());
    Serial.println(" mV");
  }
}
