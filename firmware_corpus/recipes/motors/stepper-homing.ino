// Homes a stepper axis: runs to the end stop, sets the position to 0 there, backs off.
// If the end stop is not reached within the travel, the motor is switched off.

// part: globals
const int AXIS_STEP_PIN = 3;
const int AXIS_DIR_PIN = 4;
const int AXIS_ENABLE_PIN = 8;  // low switches the driver on
const int END_STOP_PIN = 9;     // closes to GND at the end
const long AXIS_MAX_STEPS = 2000;
const long AXIS_BACK_OFF_STEPS = 100;
const unsigned long HOMING_STEPS_PER_SECOND = 800;
const unsigned long HOMING_STEP_US = 1000000UL / HOMING_STEPS_PER_SECOND;

enum AxisState { AXIS_SEEKS, AXIS_BACKS_OFF, AXIS_HOMED, AXIS_FAILED };

AxisState axisState = AXIS_SEEKS;
long axisPosition = 0;
long axisSteps = 0;  // in this state
unsigned long axisStepped = 0;

// part: helpers
void enterAxisState(AxisState state) {
  axisState = state;
  axisSteps = 0;
  if (state == AXIS_BACKS_OFF) {
    axisPosition = 0;
    digitalWrite(AXIS_DIR_PIN, HIGH);
  } else if (state == AXIS_HOMED) {
    Serial.println("homed");
  } else if (state == AXIS_FAILED) {
    digitalWrite(AXIS_ENABLE_PIN, HIGH);
    Serial.println("end stop not found");
  }
}

void stepAxis(int direction) {
  digitalWrite(AXIS_STEP_PIN, HIGH);
  delayMicroseconds(2);
  digitalWrite(AXIS_STEP_PIN, LOW);
  axisPosition += direction;
  axisSteps++;
}

void runHoming() {
  if (axisState == AXIS_SEEKS && digitalRead(END_STOP_PIN) == LOW) {
    enterAxisState(AXIS_BACKS_OFF);
  }
  if (axisState == AXIS_HOMED || axisState == AXIS_FAILED) {
    return;
  }
  if (micros() - axisStepped < HOMING_STEP_US) {
    return;
  }
  axisStepped = micros();
  if (axisState == AXIS_SEEKS) {
    stepAxis(-1);
    if (axisSteps >= AXIS_MAX_STEPS) {
      enterAxisState(AXIS_FAILED);
    }
  } else {
    stepAxis(1);
    if (axisSteps >= AXIS_BACK_OFF_STEPS) {
      enterAxisState(AXIS_HOMED);
    }
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(AXIS_STEP_PIN, OUTPUT);
  pinMode(AXIS_DIR_PIN, OUTPUT);
  pinMode(AXIS_ENABLE_PIN, OUTPUT);
  pinMode(END_STOP_PIN, INPUT_PULLUP);
  digitalWrite(AXIS_ENABLE_PIN, LOW);
  digitalWrite(AXIS_DIR_PIN, LOW);  // towards the end stop
}

// part: loop
void loop() {
  runHoming();
}
