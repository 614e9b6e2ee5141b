// Each press of a button goes to the LED's next mode: off, on, blinking slowly, blinking fast.

// part: globals
enum LedMode { MODE_OFF, MODE_ON, MODE_SLOW, MODE_FAST, MODE_COUNT };

const int MODE_BUTTON_PIN = 2;
const int MODE_LED_PIN = 13;
const float SLOW_HERTZ = 1.0;
const float FAST_HERTZ = 5.0;
const int MODE_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long MODE_DEBOUNCE_MS = 30;

int ledMode = MODE_OFF;
bool modeDown = false;
unsigned long modeChanged = 0;

// part: helpers
bool isLit(unsigned long now) {
  if (ledMode == MODE_ON) {
    return true;
  }
  if (ledMode == MODE_OFF) {
    return false;
  }
  unsigned long half = 500 / (ledMode == MODE_SLOW ? SLOW_HERTZ : FAST_HERTZ);
  return now / half % 2 == 0;
}

// part: setup
void setup() {
  pinMode(MODE_BUTTON_PIN, MODE_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(MODE_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  bool down = digitalRead(MODE_BUTTON_PIN) == MODE_PRESSED;
  if (down != modeDown && now - modeChanged >= MODE_DEBOUNCE_MS) {
    modeDown = down;
    modeChanged = now;
    if (down) {
      ledMode = (ledMode + 1) % MODE_COUNT;
    }
  }
  digitalWrite(MODE_LED_PIN, isLit(now) ? HIGH : LOW);
}
