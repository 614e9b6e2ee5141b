// An LED breathes: it gets brighter and darker by PWM, without delay().

// part: globals
const int BREATH_PIN = 9;  // a pin with PWM
const unsigned long BREATH_PERIOD_MS = 2000;  // from dark to bright to dark

unsigned long breathStarted = 0;

// part: helpers
int breathBrightness(unsigned long elapsed) {
  unsigned long half = BREATH_PERIOD_MS / 2;
  unsigned long ramp = elapsed < half ? elapsed : BREATH_PERIOD_MS - elapsed;
  return min(255UL, ramp * 255UL / half);
}

// part: setup
void setup() {
  pinMode(BREATH_PIN, OUTPUT);
  breathStarted = millis();
}

// part: loop
void loop() {
  unsigned long elapsed = millis() - breathStarted;
  if (elapsed >= BREATH_PERIOD_MS) {
    breathStarted += BREATH_PERIOD_MS;
    elapsed -= BREATH_PERIOD_MS;
  }
  analogWrite(BREATH_PIN, breathBrightness(elapsed));
}
