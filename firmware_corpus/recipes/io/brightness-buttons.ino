// One button makes an LED brighter, another one darker, a step at each press.

// part: globals
const int UP_PIN = 2;
const int DOWN_PIN = 3;
const int DIMMED_PIN = 9;
const int BRIGHTNESS_STEP = 25;
const int STEP_PRESSED = LOW;  // LOW for buttons to GND, HIGH with pull-down resistors
const unsigned long STEP_DEBOUNCE_MS = 30;
const int STEP_PINS[] = {UP_PIN, DOWN_PIN};

int brightness = 0;  // 0 to 255
bool wasDown[2] = {false, false};
unsigned long changedAt[2] = {0, 0};

// part: helpers
// Whether a button has been pressed just now.
bool isPressed(int which) {
  bool down = digitalRead(STEP_PINS[which]) == STEP_PRESSED;
  if (down == wasDown[which] || millis() - changedAt[which] < STEP_DEBOUNCE_MS) {
    return false;
  }
  wasDown[which] = down;
  changedAt[which] = millis();
  return down;
}

// part: setup
void setup() {
  for (int pin : STEP_PINS) {
    pinMode(pin, STEP_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  }
  pinMode(DIMMED_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (isPressed(0)) {
    brightness = min(brightness + BRIGHTNESS_STEP, 255);
    analogWrite(DIMMED_PIN, brightness);
  }
  if (isPressed(1)) {
    brightness = max(brightness - BRIGHTNESS_STEP, 0);
    analogWrite(DIMMED_PIN, brightness);
  }
}
