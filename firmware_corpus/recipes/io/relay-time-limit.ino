// A button switches a relay on; it goes off by itself after a time, or by the next press.

// part: globals
const int RELAY_PIN = 7;
const int RELAY_BUTTON_PIN = 2;
const int RELAY_ON = LOW;  // the level that switches the module on
const int RELAY_OFF = RELAY_ON == LOW ? HIGH : LOW;
const unsigned long RELAY_LIMIT_MS = 30000;
const unsigned long RELAY_DEBOUNCE_MS = 30;

bool relayIsOn = false;
unsigned long relaySince = 0;
bool relayButtonDown = false;
unsigned long relayButtonChanged = 0;

// part: helpers
void setRelay(bool on) {
  relayIsOn = on;
  relaySince = millis();
  digitalWrite(RELAY_PIN, on ? RELAY_ON : RELAY_OFF);
}

bool relayButtonPressed() {
  bool down = digitalRead(RELAY_BUTTON_PIN) == LOW;
  if (down == relayButtonDown || millis() - relayButtonChanged < RELAY_DEBOUNCE_MS) {
    return false;
  }
  relayButtonDown = down;
  relayButtonChanged = millis();
  return down;
}

// part: setup
void setup() {
  digitalWrite(RELAY_PIN, RELAY_OFF);  // before it is an output, so that it does not click
  pinMode(RELAY_PIN, OUTPUT);
  pinMode(RELAY_BUTTON_PIN, INPUT_PULLUP);
}

// part: loop
void loop() {
  if (relayButtonPressed()) {
    setRelay(!relayIsOn);
  }
  if (relayIsOn && millis() - relaySince >= RELAY_LIMIT_MS) {
    setRelay(false);
  }
}
