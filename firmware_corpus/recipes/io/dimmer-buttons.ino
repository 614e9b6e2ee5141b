// Two buttons make an LED brighter and darker while they are held.

// part: globals
const int DIMMED_LED_PIN = 9;  // a pin with PWM
const int BRIGHTER_PIN = 2;
const int DARKER_PIN = 4;
const int DIMMED_START_PERCENT = 50;
const unsigned long DIMMED_STEP_MS = 25;  // a percent each time

int dimmedPercent = DIMMED_START_PERCENT;
unsigned long dimmedStepped = 0;

// part: setup
void setup() {
  pinMode(DIMMED_LED_PIN, OUTPUT);
  pinMode(BRIGHTER_PIN, INPUT_PULLUP);
  pinMode(DARKER_PIN, INPUT_PULLUP);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - dimmedStepped >= DIMMED_STEP_MS) {
    dimmedStepped = now;
    int step = (digitalRead(BRIGHTER_PIN) == LOW) - (digitalRead(DARKER_PIN) == LOW);
    dimmedPercent = constrain(dimmedPercent + step, 0, 100);
    analogWrite(DIMMED_LED_PIN, dimmedPercent * 255L / 100);
  }
}
