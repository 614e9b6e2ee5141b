// Counts from 0 to 15 in binary on four LEDs.

// part: globals
const int BIT_0_PIN = 8;  // worth 1
const int BIT_1_PIN = 9;
const int BIT_2_PIN = 10;
const int BIT_3_PIN = 11;  // worth 8
const unsigned long BINARY_STEP_MS = 1000;

const int BIT_PINS[] = {BIT_0_PIN, BIT_1_PIN, BIT_2_PIN, BIT_3_PIN};

int binaryNumber = 0;
unsigned long binaryStepped = 0;

// part: helpers
void showBinary(int number) {
  for (int bit = 0; bit < 4; bit++) {
    digitalWrite(BIT_PINS[bit], bitRead(number, bit));
  }
}

// part: setup
void setup() {
  for (int pin : BIT_PINS) {
    pinMode(pin, OUTPUT);
  }
  showBinary(binaryNumber);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - binaryStepped >= BINARY_STEP_MS) {
    binaryStepped = now;
    binaryNumber = (binaryNumber + 1) % 16;
    showBinary(binaryNumber);
  }
}
