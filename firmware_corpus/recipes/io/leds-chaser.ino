// A running light: one LED after the other.

// part: globals
const int CHASER_PINS[] = {2, 3, 4, 5};
const int CHASER_LEDS = sizeof(CHASER_PINS) / sizeof(CHASER_PINS[0]);
const unsigned long CHASER_STEP_MS = 150;

int chaserOn = 0;
unsigned long lastChaserStep = 0;

// part: setup
void setup() {
  for (int pin : CHASER_PINS) {
    pinMode(pin, OUTPUT);
  }
  digitalWrite(CHASER_PINS[0], HIGH);
}

// part: loop
void loop() {
  if (millis() - lastChaserStep >= CHASER_STEP_MS) {
    lastChaserStep += CHASER_STEP_MS;
    digitalWrite(CHASER_PINS[chaserOn], LOW);
    chaserOn = (chaserOn + 1) % CHASER_LEDS;
    digitalWrite(CHASER_PINS[chaserOn], HIGH);
  }
}
