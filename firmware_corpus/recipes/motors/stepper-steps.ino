// Turns a stepper motor by a number of steps that comes over serial: "200" forward, "-50" back.

// part: globals
const int MOVE_STEP_PIN = 3;
const int MOVE_DIR_PIN = 4;
const long MOVE_FIRST_STEPS = 200;  // at the start
const unsigned long MOVE_STEPS_PER_SECOND = 500;
const unsigned long MOVE_STEP_US = 1000000UL / MOVE_STEPS_PER_SECOND;

long moveStepsLeft = 0;
unsigned long moveStepped = 0;
char moveLine[12];
byte moveLineLength = 0;

// part: helpers
void startMove(long steps) {
  digitalWrite(MOVE_DIR_PIN, steps >= 0 ? HIGH : LOW);
  moveStepsLeft = labs(steps);
  moveStepped = micros();
}

void runMove() {
  if (moveStepsLeft > 0 && micros() - moveStepped >= MOVE_STEP_US) {
    moveStepped += MOVE_STEP_US;
    digitalWrite(MOVE_STEP_PIN, HIGH);
    delayMicroseconds(2);
    digitalWrite(MOVE_STEP_PIN, LOW);
    moveStepsLeft--;
    if (moveStepsLeft == 0) {
      Serial.println("done");
    }
  }
}

void readMoveCommand() {
  while (Serial.available() > 0) {
    char letter = Serial.read();
    if (letter == '\n' || letter == '\r') {
      if (moveLineLength > 0) {
        moveLine[moveLineLength] = '\0';
        moveLineLength = 0;
        startMove(atol(moveLine));
      }
    } else if (moveLineLength < sizeof(moveLine) - 1) {
      moveLine[moveLineLength++] = letter;
    }
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(MOVE_STEP_PIN, OUTPUT);
  pinMode(MOVE_DIR_PIN, OUTPUT);
  startMove(MOVE_FIRST_STEPS);
}

// part: loop
void loop() {
  readMoveCommand();
  runMove();
}
