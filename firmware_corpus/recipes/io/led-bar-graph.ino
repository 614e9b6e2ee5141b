// Shows an analog value as a bar: at 0 no LED is lit, at the maximum all of them.

// part: globals
const int BAR_PINS[] = {2, 3, 4, 5, 6, 7, 8, 9};
const int BAR_COUNT = sizeof(BAR_PINS) / sizeof(BAR_PINS[0]);
const int BAR_INPUT_PIN = A0;
const unsigned long BAR_UPDATE_MS = 50;

unsigned long barUpdated = 0;

// part: setup
void setup() {
  for (int pin : BAR_PINS) {
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  if (millis() - barUpdated >= BAR_UPDATE_MS) {
    barUpdated = millis();
    int lit = (analogRead(BAR_INPUT_PIN) * (long)BAR_COUNT + 512) / 1023;
    for (int i = 0; i < BAR_COUNT; i++) {
      digitalWrite(BAR_PINS[i], i < lit ? HIGH : LOW);
    }
  }
}
