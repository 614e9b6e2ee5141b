// Three LEDs blink, each at its own interval, independently of each other.

// part: globals
struct Blinker {
  int pin;
  unsigned long intervalMs;  // the LED changes after each
  unsigned long changed;
  bool on;
};

const int LED_A_PIN = 5;
const int LED_B_PIN = 6;
const int LED_C_PIN = 7;
const unsigned long LED_A_MS = 200;
const unsigned long LED_B_MS = 500;
const unsigned long LED_C_MS = 1100;

Blinker blinkers[] = {
  {LED_A_PIN, LED_A_MS, 0, false},
  {LED_B_PIN, LED_B_MS, 0, false},
  {LED_C_PIN, LED_C_MS, 0, false},
};

// part: setup
void setup() {
  for (Blinker &blinker : blinkers) {
    pinMode(blinker.pin, OUTPUT);
  }
}

// part: loop
void loop() {
  unsigned long now = millis();
  for (Blinker &blinker : blinkers) {
    if (now - blinker.changed >= blinker.intervalMs) {
      blinker.changed += blinker.intervalMs;  // so that no lateness adds up
      blinker.on = !blinker.on;
      digitalWrite(blinker.pin, blinker.on ? HIGH : LOW);
    }
  }
}
