// Reads a potentiometer and prints its value at regular times.

// part: globals
const int POT_PIN = A0;
const unsigned long POT_PRINT_MS = 200;

unsigned long potPrinted = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - potPrinted >= POT_PRINT_MS) {
    potPrinted = now;
    int potValue = analogRead(POT_PIN);  // 0 to 1023
    Serial.print("pot: ");
    Serial.println(potValue);
  }
}
