// A staircase light: a press of the button switches it on for a while, another one prolongs that.

// part: globals
const int STAIR_LAMP_PIN = 13;
const int STAIR_BUTTON_PIN = 2;
const unsigned long STAIR_ON_MS = 10000;

bool stairLit = false;
unsigned long stairPressed = 0;

// part: setup
void setup() {
  pinMode(STAIR_LAMP_PIN, OUTPUT);
  digitalWrite(STAIR_LAMP_PIN, LOW);
  pinMode(STAIR_BUTTON_PIN, INPUT_PULLUP);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (digitalRead(STAIR_BUTTON_PIN) == LOW) {
    stairPressed = now;
    stairLit = true;
    digitalWrite(STAIR_LAMP_PIN, HIGH);
  } else if (stairLit && now - stairPressed >= STAIR_ON_MS) {
    stairLit = false;
    digitalWrite(STAIR_LAMP_PIN, LOW);
  }
}
