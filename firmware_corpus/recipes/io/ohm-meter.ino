// Measures an unknown resistor to ground by the voltage that a known one to 5 V leaves at it.

// part: globals
const int OHM_PIN = A0;
const float KNOWN_OHM = 10000;  // best about as large as the unknown one
const unsigned long OHM_PRINT_MS = 1000;

unsigned long ohmPrinted = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - ohmPrinted >= OHM_PRINT_MS) {
    ohmPrinted = now;
    int level = analogRead(OHM_PIN);
    if (level >= 1020) {
      Serial.println("nothing is connected");
    } else {
      Serial.print("resistance: ");
      Serial.print(KNOWN_OHM * level / (1023 - level), 0);
      Serial.println(" ohm");
    }
  }
}
