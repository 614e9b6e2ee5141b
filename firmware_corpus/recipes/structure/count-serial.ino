// Counts from one number to another over serial, up or down, and begins again.

// part: globals
const int FIRST_NUMBER = 0;
const int LAST_NUMBER = 99;
const unsigned long COUNT_MS = 1000;

int number = FIRST_NUMBER;
unsigned long lastCount = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  Serial.println(number);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastCount >= COUNT_MS) {
    lastCount = now;
    if (number == LAST_NUMBER) {
      number = FIRST_NUMBER;
    } else {
      number += FIRST_NUMBER < LAST_NUMBER ? 1 : -1;
    }
    Serial.println(number);
  }
}
