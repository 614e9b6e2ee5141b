// Beeps regularly.

// part: globals
const int BEEPER_PIN = 8;
const unsigned int BEEP_HZ = 1000;
const unsigned long BEEP_MS = 100;
const unsigned long BEEP_EVERY_MS = 1000;

unsigned long lastBeep = 0;

// part: setup
void setup() {
  pinMode(BEEPER_PIN, OUTPUT);
  tone(BEEPER_PIN, BEEP_HZ, BEEP_MS);
}

// part: loop
void loop() {
  if (millis() - lastBeep >= BEEP_EVERY_MS) {
    lastBeep += BEEP_EVERY_MS;
    tone(BEEPER_PIN, BEEP_HZ, BEEP_MS);  // it ends by itself
  }
}
