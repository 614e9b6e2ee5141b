// The watchdog resets the board when loop() hangs; an LED shows that it lives.

// part: includes
#include <avr/wdt.h>

// part: globals
const int LED_PIN = 13;
const unsigned long HEARTBEAT_MS = 500;

unsigned long lastHeartbeat = 0;
bool heartbeatOn = false;

// part: setup
void setup() {
  MCUSR = 0;      // while its flag is set the watchdog cannot be switched off
  wdt_disable();  // after a reset by the watchdog it is still on, and short
  pinMode(LED_PIN, OUTPUT);
  wdt_enable(WDTO_2S);
}

// part: loop
void loop() {
  wdt_reset();  // once a turn: a turn that hangs is noticed
  if (millis() - lastHeartbeat >= HEARTBEAT_MS) {
    lastHeartbeat = millis();
    heartbeatOn = !heartbeatOn;
    digitalWrite(LED_PIN, heartbeatOn ? HIGH : LOW);
  }
}
