// Shows red, green and blue on an RGB LED, one after another.

// part: globals
const int RED_PIN = 9;
const int GREEN_PIN = 10;
const int BLUE_PIN = 11;
const int FULL = 255;  // 255 for a common cathode, 0 for a common anode
const unsigned long COLOUR_MS = 1000;
const int COLOUR_PINS[] = {RED_PIN, GREEN_PIN, BLUE_PIN};

// part: setup
void setup() {
  for (int pin : COLOUR_PINS) {
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  unsigned int lit = millis() / COLOUR_MS % 3;
  for (unsigned int i = 0; i < 3; i++) {
    analogWrite(COLOUR_PINS[i], i == lit ? FULL : 255 - FULL);
  }
}
