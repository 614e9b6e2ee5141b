// Stays awake for a while, then sleeps in power-down until a button is pressed.

// part: includes
#include <avr/sleep.h>

// part: globals
const int BUTTON_PIN = 2;  // only 2 and 3 have interrupts that wake by level
const int LED_PIN = 13;    // on while it is awake
const unsigned long AWAKE_MS = 3000;

unsigned long awakeSince = 0;
volatile bool wokenByButton = false;

// part: helpers
void onWake() {
  wokenByButton = true;
  detachInterrupt(digitalPinToInterrupt(BUTTON_PIN));  // a low level would interrupt without end
}

void sleepUntilPressed() {
  digitalWrite(LED_PIN, LOW);
  byte adcBefore = ADCSRA;
  ADCSRA = 0;  // the converter would draw current in sleep
  set_sleep_mode(SLEEP_MODE_PWR_DOWN);
  cli();
  wokenByButton = false;
  sleep_enable();
  attachInterrupt(digitalPinToInterrupt(BUTTON_PIN), onWake, LOW);
  while (!wokenByButton) {  // another interrupt does not end the sleep
    sei();                  // takes effect after the next instruction: none comes between
    sleep_cpu();
    cli();
  }
  sei();
  sleep_disable();
  ADCSRA = adcBefore;
  digitalWrite(LED_PIN, HIGH);
}

// part: setup
void setup() {
  pinMode(BUTTON_PIN, INPUT_PULLUP);
  pinMode(LED_PIN, OUTPUT);
  digitalWrite(LED_PIN, HIGH);
  awakeSince = millis();
}

// part: loop
void loop() {
  if (digitalRead(BUTTON_PIN) == LOW) {
    awakeSince = millis();
  }
  if (millis() - awakeSince >= AWAKE_MS) {
    sleepUntilPressed();
    awakeSince = millis();
  }
}
