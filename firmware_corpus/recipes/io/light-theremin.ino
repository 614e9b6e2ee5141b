// A theremin: the pitch of a passive buzzer follows the light on an LDR.

// part: globals
const int THEREMIN_LDR_PIN = A0;
const int THEREMIN_PIN = 8;
const unsigned int THEREMIN_LOW_HZ = 120;    // in the dark
const unsigned int THEREMIN_HIGH_HZ = 1500;  // in the light
const unsigned long THEREMIN_STEP_MS = 20;

unsigned long thereminStepped = 0;
unsigned int thereminHz = 0;

// part: setup
void setup() {
  pinMode(THEREMIN_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - thereminStepped >= THEREMIN_STEP_MS) {
    thereminStepped = now;
    unsigned int hz = map(analogRead(THEREMIN_LDR_PIN), 0, 1023, THEREMIN_LOW_HZ, THEREMIN_HIGH_HZ);
    if (hz != thereminHz) {  // a new tone() each time would click
      thereminHz = hz;
      tone(THEREMIN_PIN, hz);
    }
  }
}
