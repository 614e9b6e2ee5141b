// Prints a text at each press of one of two buttons.

// part: globals
const int FIRST_BUTTON_PIN = 2;
const int SECOND_BUTTON_PIN = 3;
const char FIRST_TEXT[] = "A";
const char SECOND_TEXT[] = "B";
const int BUTTONS_PRESSED = LOW;  // LOW for buttons to GND, HIGH with pull-down resistors
const unsigned long BUTTONS_DEBOUNCE_MS = 30;
const int PRINT_PINS[] = {FIRST_BUTTON_PIN, SECOND_BUTTON_PIN};
const char *const PRINT_TEXTS[] = {FIRST_TEXT, SECOND_TEXT};

bool buttonDown[2] = {false, false};
unsigned long buttonChanged[2] = {0, 0};

// part: setup
void setup() {
  Serial.begin(9600);
  for (int pin : PRINT_PINS) {
    pinMode(pin, BUTTONS_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  }
  Serial.println("ready");
}

// part: loop
void loop() {
  for (int i = 0; i < 2; i++) {
    bool down = digitalRead(PRINT_PINS[i]) == BUTTONS_PRESSED;
    if (down != buttonDown[i] && millis() - buttonChanged[i] >= BUTTONS_DEBOUNCE_MS) {
      buttonDown[i] = down;
      buttonChanged[i] = millis();
      if (down) {
        Serial.println(PRINT_TEXTS[i]);
      }
    }
  }
}
