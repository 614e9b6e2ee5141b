// Reads a two-axis joystick with its button and prints the axes in percent from the middle.

// part: globals
const int STICK_X_PIN = A0;
const int STICK_Y_PIN = A1;
const int STICK_BUTTON_PIN = 2;
const int STICK_DEAD_ZONE = 5;  // percent around the middle that count as 0
const unsigned long STICK_PRINT_MS = 100;

unsigned long stickPrinted = 0;

// part: helpers
int stickPercent(int pin) {
  int percent = map(analogRead(pin), 0, 1023, -100, 100);
  return abs(percent) <= STICK_DEAD_ZONE ? 0 : percent;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(STICK_BUTTON_PIN, INPUT_PULLUP);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - stickPrinted >= STICK_PRINT_MS) {
    stickPrinted = now;
    int x = stickPercent(STICK_X_PIN);
    Serial.print("x: ");
    Serial.print(x);
    Serial.print("  y: ");
    Serial.print(stickPercent(STICK_Y_PIN));
    Serial.println(digitalRead(STICK_BUTTON_PIN) == LOW ? "  pressed" : "");
  }
}
