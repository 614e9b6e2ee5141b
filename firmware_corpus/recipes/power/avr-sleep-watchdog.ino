// Sleeps in power-down, is woken by the watchdog's interrupt, and flashes an LED.

// part: includes
#include <avr/sleep.h>
#include <avr/wdt.h>

// part: globals
const int LED_PIN = 13;
const int FLASH_MS = 20;
const int SLEEPS_PER_FLASH = 1;  // each of about a second

volatile bool watchdogFired = false;

// part: helpers
ISR(WDT_vect) {
  watchdogFired = true;
}

void sleepOneSecond() {
  byte adcBefore = ADCSRA;
  ADCSRA = 0;  // the converter would draw current in sleep
  set_sleep_mode(SLEEP_MODE_PWR_DOWN);
  cli();
  wdt_reset();
  MCUSR &= ~bit(WDRF);
  WDTCSR = bit(WDCE) | bit(WDE);             // unlocks for four cycles
  WDTCSR = bit(WDIE) | bit(WDP2) | bit(WDP1);  // interrupt only, after 128 K cycles: about 1 s
  watchdogFired = false;
  sleep_enable();
  while (!watchdogFired) {  // another interrupt does not end the night
    sei();                  // takes effect after the next instruction: none comes between
    sleep_cpu();
    cli();
  }
  sei();
  sleep_disable();
  wdt_disable();
  ADCSRA = adcBefore;
}

// part: setup
void setup() {
  pinMode(LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  digitalWrite(LED_PIN, HIGH);
  delay(FLASH_MS);
  digitalWrite(LED_PIN, LOW);
  for (int i = 0; i < SLEEPS_PER_FLASH; i++) {
    sleepOneSecond();  // millis() stands still meanwhile
  }
}
