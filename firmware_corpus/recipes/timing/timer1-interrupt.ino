// Toggles a pin from timer 1's interrupt, at a frequency that nothing in loop() disturbs.

// part: globals
const int TICK_PIN = 13;
const unsigned long TICK_HZ = 100;  // of the whole wave

// part: helpers
ISR(TIMER1_COMPA_vect) {
  digitalWrite(TICK_PIN, !digitalRead(TICK_PIN));
}

// part: setup
void setup() {
  pinMode(TICK_PIN, OUTPUT);
  noInterrupts();
  TCCR1A = 0;
  TCCR1B = _BV(WGM12) | _BV(CS11) | _BV(CS10);  // count to OCR1A, clock divided by 64
  TCNT1 = 0;
  OCR1A = F_CPU / 64 / (2 * TICK_HZ) - 1;
  TIMSK1 = _BV(OCIE1A);
  interrupts();
}

// part: loop
void loop() {
  // The interrupt does it all.
}
