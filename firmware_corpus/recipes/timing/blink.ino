// Blinks an LED without delay(), so that loop() stays free for other work.

// part: globals
const int LED_PIN = 13;
const unsigned long HALF_PERIOD_MS = 500;  // the LED changes after each

unsigned long lastChange = 0;
bool ledOn = false;

// part: setup
void setup() {
  pinMode(LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastChange >= HALF_PERIOD_MS) {  // right also when millis() wraps
    lastChange = now;
    ledOn = !ledOn;
    digitalWrite(LED_PIN, ledOn ? HIGH : LOW);
  }
}
