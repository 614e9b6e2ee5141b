// Turns a 28BYJ-48 through a ULN2003 board one way, waits, and turns it back; in half steps.

// part: globals
const int TURN_IN1_PIN = 8;
const int TURN_IN2_PIN = 9;
const int TURN_IN3_PIN = 10;
const int TURN_IN4_PIN = 11;
const long TURN_DEGREES = 360;
const unsigned long TURN_PAUSE_MS = 1000;
const float TURN_RPM = 10.0;
const long HALF_STEPS_PER_TURN = 4096;  // of the shaft behind the gear
const long TURN_HALF_STEPS = HALF_STEPS_PER_TURN * TURN_DEGREES / 360;
const unsigned long TURN_STEP_US = 60e6 / (TURN_RPM * HALF_STEPS_PER_TURN);
const int TURN_PINS[] = {TURN_IN1_PIN, TURN_IN2_PIN, TURN_IN3_PIN, TURN_IN4_PIN};
const byte TURN_PHASES[] = {0b0001, 0b0011, 0b0010, 0b0110, 0b0100, 0b1100, 0b1000, 0b1001};

long turnLeft = TURN_HALF_STEPS;
int turnDirection = 1;
byte turnPhase = 0;
unsigned long turnStepped = 0;
unsigned long turnEnded = 0;

// part: helpers
void stepOnce() {
  turnPhase = (turnPhase + turnDirection) & 7;
  for (int i = 0; i < 4; i++) {
    digitalWrite(TURN_PINS[i], bitRead(TURN_PHASES[turnPhase], i));
  }
}

// part: setup
void setup() {
  for (int pin : TURN_PINS) {
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  if (turnLeft > 0) {
    if (micros() - turnStepped >= TURN_STEP_US) {
      turnStepped = micros();
      stepOnce();
      turnLeft--;
      turnEnded = millis();
    }
  } else if (millis() - turnEnded >= TURN_PAUSE_MS) {
    turnDirection = -turnDirection;
    turnLeft = TURN_HALF_STEPS;
  }
}
