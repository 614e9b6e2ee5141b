// A siren: two tones in turn on a passive buzzer.

// part: globals
const int SIREN_PIN = 8;
const unsigned int SIREN_LOW_HZ = 440;
const unsigned int SIREN_HIGH_HZ = 1200;
const unsigned long SIREN_CHANGE_MS = 500;

bool sirenIsHigh = false;
unsigned long sirenChanged = 0;

// part: setup
void setup() {
  pinMode(SIREN_PIN, OUTPUT);
  tone(SIREN_PIN, SIREN_LOW_HZ);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - sirenChanged >= SIREN_CHANGE_MS) {
    sirenChanged = now;
    sirenIsHigh = !sirenIsHigh;
    tone(SIREN_PIN, sirenIsHigh ? SIREN_HIGH_HZ : SIREN_LOW_HZ);
  }
}
