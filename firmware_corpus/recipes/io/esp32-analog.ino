// Prints a voltage in millivolts regularly.

// part: globals
const int MILLIVOLT_PIN = 34;
const unsigned long MILLIVOLT_MS = 1000;

unsigned long lastMillivolts = 0;

// part: setup
void setup() {
  Serial.begin(115200);
}

// part: loop
void loop() {
  if (millis() - lastMillivolts >= MILLIVOLT_MS) {
    lastMillivolts = millis();
    uint32_t millivolts = analogReadMilliVolts(MILLIVOLT_PIN);  // calibrated
    Serial.print(millivolts);
    Serial.println(" mV");
  }
}
