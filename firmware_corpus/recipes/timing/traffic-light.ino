// A traffic light: red, red and yellow, green, yellow, and again, without delay().

// part: globals
const int RED_PIN = 10;
const int YELLOW_PIN = 9;
const int GREEN_PIN = 8;
const unsigned long RED_MS = 3000;
const unsigned long RED_YELLOW_MS = 1000;
const unsigned long GREEN_MS = 3000;
const unsigned long YELLOW_MS = 1000;

struct Phase {
  bool red;
  bool yellow;
  bool green;
  unsigned long lastsMs;
};

const Phase PHASES[] = {
  {true, false, false, RED_MS},
  {true, true, false, RED_YELLOW_MS},
  {false, false, true, GREEN_MS},
  {false, true, false, YELLOW_MS},
};
const int PHASE_COUNT = sizeof(PHASES) / sizeof(PHASES[0]);

int phaseIndex = 0;
unsigned long phaseStarted = 0;

// part: helpers
void showPhase() {
  const Phase &phase = PHASES[phaseIndex];
  digitalWrite(RED_PIN, phase.red ? HIGH : LOW);
  digitalWrite(YELLOW_PIN, phase.yellow ? HIGH : LOW);
  digitalWrite(GREEN_PIN, phase.green ? HIGH : LOW);
}

// part: setup
void setup() {
  pinMode(RED_PIN, OUTPUT);
  pinMode(YELLOW_PIN, OUTPUT);
  pinMode(GREEN_PIN, OUTPUT);
  showPhase();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - phaseStarted >= PHASES[phaseIndex].lastsMs) {
    phaseStarted = now;
    phaseIndex = (phaseIndex + 1) % PHASE_COUNT;
    showPhase();
  }
}
