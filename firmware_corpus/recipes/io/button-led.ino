// Lights an LED while a button is pressed.

// part: globals
const int BUTTON_PIN = 2;
const int LAMP_PIN = 13;
const int LAMP_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor

// part: setup
void setup() {
  pinMode(BUTTON_PIN, LAMP_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(LAMP_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool pressed = digitalRead(BUTTON_PIN) == LAMP_PRESSED;
  digitalWrite(LAMP_PIN, pressed ? HIGH : LOW);
}
