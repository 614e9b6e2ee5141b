// Sets the angle of a servo by a value: a gauge with a needle.

// part: globals
const int NEEDLE_INPUT_PIN = A0;
const int NEEDLE_SERVO_PIN = 9;  // 9 or 10
const float NEEDLE_LOW = 0.0;  // the value at 0 degrees
const float NEEDLE_HIGH = 1023.0;  // and at 180
const unsigned long NEEDLE_UPDATE_MS = 50;
const float NEEDLE_MIN_US = 544;   // the pulse for 0 degrees
const float NEEDLE_MAX_US = 2400;  // and for 180

unsigned long lastNeedleUpdate = 0;

// part: helpers
void writeNeedle(float degrees) {
  unsigned int us = NEEDLE_MIN_US + degrees / 180 * (NEEDLE_MAX_US - NEEDLE_MIN_US);
  if (NEEDLE_SERVO_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  pinMode(NEEDLE_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeNeedle(0);
  TCCR1A |= 1 << (NEEDLE_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  if (millis() - lastNeedleUpdate >= NEEDLE_UPDATE_MS) {
    lastNeedleUpdate = millis();
    float level = analogRead(NEEDLE_INPUT_PIN);
    if (!isnan(level)) {
      float share = (level - NEEDLE_LOW) / (NEEDLE_HIGH - NEEDLE_LOW);
      writeNeedle(180 * constrain(share, 0.0f, 1.0f));
    }
  }
}
