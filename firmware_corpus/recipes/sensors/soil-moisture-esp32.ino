// Reads a capacitive soil moisture sensor, whose voltage falls when the soil is wet, in percent.

// part: globals
const int SOIL_PIN = 34;
const unsigned long SOIL_INTERVAL_MS = 1000;
const int DRY_VALUE = 2800;  // measure both with your own sensor: in dry air
const int WET_VALUE = 1200;  // and in water

unsigned long lastSoilRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastSoilRead >= SOIL_INTERVAL_MS) {
    lastSoilRead = now;
    int raw = analogRead(SOIL_PIN);
    long moisture = constrain(map(raw, DRY_VALUE, WET_VALUE, 0, 100), 0, 100);
    Serial.printf("soil moisture: %ld %% (raw %d)\n", moisture, raw);
  }
}
