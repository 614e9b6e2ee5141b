// Restarts the board when the program hangs for some seconds.

// part: includes
#include <avr/wdt.h>

// part: globals
const int WATCHED_PIN = 13;
const unsigned long WATCHED_MS = 500;

unsigned long lastWatched = 0;

// part: setup
void setup() {
  wdt_disable();
  pinMode(WATCHED_PIN, OUTPUT);
  wdt_enable(WDTO_2S);
}

// part: loop
void loop() {
  wdt_reset();  // whoever keeps loop() from coming here restarts the board
  if (millis() - lastWatched >= WATCHED_MS) {
    lastWatched += WATCHED_MS;
    digitalWrite(WATCHED_PIN, !digitalRead(WATCHED_PIN));
  }
}
