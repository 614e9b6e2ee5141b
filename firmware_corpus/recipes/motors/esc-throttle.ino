// Drives a brushless motor by an ESC: idle throttle until it is armed, then a potentiometer.
// Timer1 makes the pulses, at pins 9 and 10. Take the propeller off while you test.

// part: globals
const int ESC_PIN = 9;  // 9 or 10
const int THROTTLE_PIN = A0;
const int ESC_MIN_US = 1000;
const int ESC_MAX_US = 2000;
const unsigned long ESC_ARM_MS = 3000;
const unsigned long THROTTLE_READ_MS = 20;

bool escArmed = false;
unsigned long throttleRead = 0;

// part: helpers
void writeEsc(unsigned int us) {
  if (ESC_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(ESC_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeEsc(ESC_MIN_US);  // most ESCs arm only at idle throttle
  TCCR1A |= 1 << (ESC_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
  Serial.println("arming");
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - throttleRead < THROTTLE_READ_MS) {
    return;
  }
  throttleRead = now;
  int throttle = analogRead(THROTTLE_PIN);
  if (!escArmed) {
    if (now >= ESC_ARM_MS && throttle < 20) {  // never start with the throttle open
      escArmed = true;
      Serial.println("armed");
    }
    return;
  }
  writeEsc(map(throttle, 0, 1023, ESC_MIN_US, ESC_MAX_US));
}
