// Reads an LM35 and prints the temperature.

// part: globals
const int LM35_PIN = A0;
const unsigned long LM35_PRINT_MS = 1000;
const float LM35_REFERENCE_MV = 5000.0;  // the board's supply: measure it for a better value
const float LM35_MV_PER_DEGREE = 10.0;

unsigned long lm35Printed = 0;

// part: helpers
float lm35Celsius() {
  return analogRead(LM35_PIN) * LM35_REFERENCE_MV / 1024 / LM35_MV_PER_DEGREE;
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lm35Printed >= LM35_PRINT_MS) {
    lm35Printed = now;
    float degrees = lm35Celsius();
    Serial.print("temperature: ");
    Serial.print(degrees, 1);
    Serial.println(" C");
  }
}
