// Switches a relay on for a while, at regular intervals: a pump, a fan.

// part: globals
const int RELAY_PIN = 7;
const unsigned long RELAY_ON_MS = 500;
const unsigned long RELAY_PERIOD_MS = 2000;

// part: setup
void setup() {
  pinMode(RELAY_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool on = millis() % RELAY_PERIOD_MS < RELAY_ON_MS;
  digitalWrite(RELAY_PIN, on ? HIGH : LOW);  // for a relay board that is on at HIGH
}
