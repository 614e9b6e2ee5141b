// Blinks an LED the way beginners do: nothing else happens while delay() waits.

// part: globals
const int BLINK_PIN = 13;
const int ON_MS = 500;
const int OFF_MS = 500;

// part: setup
void setup() {
  pinMode(BLINK_PIN, OUTPUT);
}

// part: loop
void loop() {
  digitalWrite(BLINK_PIN, HIGH);
  delay(ON_MS);
  digitalWrite(BLINK_PIN, LOW);
  delay(OFF_MS);
}
