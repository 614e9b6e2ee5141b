// Reads a light-dependent resistor and prints how bright it is.

// part: globals
const int LDR_PIN = A0;
const unsigned long LDR_INTERVAL_MS = 1000;

unsigned long lastLdrRead = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastLdrRead >= LDR_INTERVAL_MS) {
    lastLdrRead = now;
    int level = analogRead(LDR_PIN);
    Serial.print("light: ");
    Serial.print(level);
    Serial.print(" of 1023, ");
    Serial.print(level * 100L / 1023);
    Serial.println(" %");
  }
}
