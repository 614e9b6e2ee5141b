// A light that runs along several LEDs and back again (Knight Rider).

// part: globals
const int CHASER_PINS[] = {4, 5, 6, 7, 8, 9};
const int CHASER_COUNT = sizeof(CHASER_PINS) / sizeof(CHASER_PINS[0]);
const unsigned long CHASER_STEP_MS = 100;

unsigned long chaserStepped = 0;
int chaserPlace = 0;
int chaserDirection = 1;

// part: setup
void setup() {
  for (int i = 0; i < CHASER_COUNT; i++) {
    pinMode(CHASER_PINS[i], OUTPUT);
  }
  digitalWrite(CHASER_PINS[chaserPlace], HIGH);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - chaserStepped >= CHASER_STEP_MS) {
    chaserStepped = now;
    digitalWrite(CHASER_PINS[chaserPlace], LOW);
    if (chaserPlace + chaserDirection < 0 || chaserPlace + chaserDirection >= CHASER_COUNT) {
      chaserDirection = -chaserDirection;  // turn round at the ends
    }
    chaserPlace += chaserDirection;
    digitalWrite(CHASER_PINS[chaserPlace], HIGH);
  }
}
