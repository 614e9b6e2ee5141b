// Measures a direct current with an ACS712: takes the zero point at the start, then averages.

// part: globals
const int CURRENT_PIN = A0;
const float MV_PER_AMPERE = 185.0;
const float SUPPLY_MV = 5000.0;
const int CURRENT_SAMPLES = 100;  // about 11 ms
const unsigned long CURRENT_INTERVAL_MS = 1000;

float zeroMv = 0;
unsigned long lastCurrentRead = 0;

// part: helpers
float averageMv() {
  unsigned long sum = 0;
  for (int i = 0; i < CURRENT_SAMPLES; i++) {
    sum += analogRead(CURRENT_PIN);
  }
  return (float)sum / CURRENT_SAMPLES * SUPPLY_MV / 1023.0;
}

// part: setup
void setup() {
  Serial.begin(9600);
  zeroMv = averageMv();  // no current may flow at this time
  Serial.print("zero point: ");
  Serial.print(zeroMv, 0);
  Serial.println(" mV");
  if (fabs(zeroMv - SUPPLY_MV / 2) > SUPPLY_MV / 10) {
    Serial.println("far from half the supply: check the wiring");
  }
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastCurrentRead >= CURRENT_INTERVAL_MS) {
    lastCurrentRead = now;
    float amperes = (averageMv() - zeroMv) / MV_PER_AMPERE;
    Serial.print("current: ");
    Serial.print(amperes, 2);
    Serial.println(" A");
  }
}
