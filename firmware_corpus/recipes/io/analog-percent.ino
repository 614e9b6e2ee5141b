// Turns an analog reading into percent between two calibrated ends, as for a soil moisture sensor.

// part: globals
const int LEVEL_PIN = A0;
const int LEVEL_RAW_0 = 50;     // the reading that means 0 %
const int LEVEL_RAW_100 = 900;  // the reading that means 100 %
const unsigned long LEVEL_PRINT_MS = 1000;

unsigned long levelPrinted = 0;

// part: helpers
int levelPercent(int raw) {
  long percent = map(raw, LEVEL_RAW_0, LEVEL_RAW_100, 0, 100);
  return constrain(percent, 0, 100);  // map() goes on beyond the ends
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - levelPrinted >= LEVEL_PRINT_MS) {
    levelPrinted = now;
    int raw = analogRead(LEVEL_PIN);
    Serial.print("raw ");
    Serial.print(raw);
    Serial.print(" = ");
    Serial.print(levelPercent(raw));
    Serial.println(" %");
  }
}
