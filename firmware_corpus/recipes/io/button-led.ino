// Lights an LED while a button is pressed.

// part: globals
const int BUTTON_PIN = 2;
const int LAMP_PIN = 13;

// part: setup
void setup() {
  pinMode(BUTTON_PIN, INPUT_PULLUP);  // reads HIGH while the button is open
  pinMode(LAMP_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool pressed = digitalRead(BUTTON_PIN) == LOW;
  digitalWrite(LAMP_PIN, pressed ? HIGH : LOW);
}
