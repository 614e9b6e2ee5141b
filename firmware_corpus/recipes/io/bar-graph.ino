// A bar of ten LEDs that is as long as a potentiometer is turned. All light once at the start.

// part: globals
const int BAR_1_PIN = 2;
const int BAR_2_PIN = 3;
const int BAR_3_PIN = 4;
const int BAR_4_PIN = 5;
const int BAR_5_PIN = 6;
const int BAR_6_PIN = 7;
const int BAR_7_PIN = 8;
const int BAR_8_PIN = 9;
const int BAR_9_PIN = 10;
const int BAR_10_PIN = 11;
const int BAR_POT_PIN = A0;
const unsigned long BAR_TEST_MS = 300;  // shows a LED that is wired the wrong way round

const int BAR_PINS[] = {BAR_1_PIN, BAR_2_PIN, BAR_3_PIN, BAR_4_PIN, BAR_5_PIN,
                        BAR_6_PIN, BAR_7_PIN, BAR_8_PIN, BAR_9_PIN, BAR_10_PIN};
const int BAR_COUNT = sizeof(BAR_PINS) / sizeof(BAR_PINS[0]);

// part: helpers
void showBar(int lit) {
  for (int i = 0; i < BAR_COUNT; i++) {
    digitalWrite(BAR_PINS[i], i < lit ? HIGH : LOW);
  }
}

// part: setup
void setup() {
  for (int pin : BAR_PINS) {
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  if (millis() < BAR_TEST_MS) {
    showBar(BAR_COUNT);
  } else {
    showBar(map(analogRead(BAR_POT_PIN), 0, 1023, 0, BAR_COUNT));
  }
}
