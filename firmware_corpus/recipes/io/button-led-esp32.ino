// Lights an LED while a button is pressed. The button needs no resistor: the pin has a pull-up.

// part: globals
const int BUTTON_PIN = 14;
const int BUTTON_LED_PIN = 26;

// part: setup
void setup() {
  pinMode(BUTTON_PIN, INPUT_PULLUP);  // GPIO 34 to 39 have no pull-up
  pinMode(BUTTON_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool pressed = digitalRead(BUTTON_PIN) == LOW;  // the button connects the pin to GND
  digitalWrite(BUTTON_LED_PIN, pressed ? HIGH : LOW);
}
