// Turns a 28BYJ-48 stepper through a ULN2003 board, in half steps, without delay().

// part: globals
const int COIL_PINS[] = {8, 9, 10, 11};  // IN1 to IN4
const unsigned long HALF_STEP_US = 1200;
const byte HALF_STEPS[] = {0b0001, 0b0011, 0b0010, 0b0110, 0b0100, 0b1100, 0b1000, 0b1001};

byte halfStep = 0;
unsigned long lastHalfStep = 0;

// part: setup
void setup() {
  for (int pin : COIL_PINS) {
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  if (micros() - lastHalfStep >= HALF_STEP_US) {
    lastHalfStep += HALF_STEP_US;
    halfStep = (halfStep + 1) % 8;  // the other way: + 7
    for (int coil = 0; coil < 4; coil++) {
      digitalWrite(COIL_PINS[coil], bitRead(HALF_STEPS[halfStep], coil));
    }
  }
}
