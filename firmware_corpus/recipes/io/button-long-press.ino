// Tells short presses of a button from long ones and prints which it was.

// part: globals
const int PRESS_PIN = 2;
const unsigned long LONG_PRESS_MS = 1000;
const unsigned long SHORTEST_PRESS_MS = 30;  // below it is bouncing

bool wasPressed = false;
bool longReported = false;
unsigned long pressedAt = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(PRESS_PIN, INPUT_PULLUP);
  Serial.println("press the button");
}

// part: loop
void loop() {
  bool pressed = digitalRead(PRESS_PIN) == LOW;
  unsigned long held = millis() - pressedAt;
  if (pressed && !wasPressed) {
    pressedAt = millis();
    longReported = false;
  } else if (pressed && !longReported && held >= LONG_PRESS_MS) {
    longReported = true;
    Serial.println("long press");
  } else if (!pressed && wasPressed && !longReported && held >= SHORTEST_PRESS_MS) {
    Serial.println("short press");
  }
  wasPressed = pressed;
}
