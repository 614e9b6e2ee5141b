// Sounds a passive buzzer while a button is pressed.

// part: globals
const int BELL_BUTTON_PIN = 2;
const int BELL_PIN = 8;
const unsigned int BELL_HERTZ = 1000;
const int BELL_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor

bool isRinging = false;

// part: setup
void setup() {
  pinMode(BELL_BUTTON_PIN, BELL_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(BELL_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool down = digitalRead(BELL_BUTTON_PIN) == BELL_PRESSED;
  if (down && !isRinging) {
    tone(BELL_PIN, BELL_HERTZ);
  } else if (!down && isRinging) {
    noTone(BELL_PIN);
  }
  isRinging = down;
}
