// Drives a brushless motor by an ESC and an ESP32: idle throttle until it is armed, then a
// potentiometer. Take the propeller off while you test.

// part: includes
#include <ESP32Servo.h>

// part: globals
const int ESC_PIN = 18;
const int THROTTLE_PIN = 34;
const int ESC_MIN_US = 1000;
const int ESC_MAX_US = 2000;
const unsigned long ESC_ARM_MS = 3000;
const unsigned long THROTTLE_READ_MS = 20;
const int THROTTLE_CLOSED = 80;  // of 4095: below it the throttle is closed

Servo esc;
bool escArmed = false;
unsigned long throttleRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  esc.setPeriodHertz(50);
  esc.attach(ESC_PIN, ESC_MIN_US, ESC_MAX_US);
  esc.writeMicroseconds(ESC_MIN_US);  // most ESCs arm only at idle throttle
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
    if (now >= ESC_ARM_MS && throttle < THROTTLE_CLOSED) {  // never start with the throttle open
      escArmed = true;
      Serial.println("armed");
    }
    return;
  }
  esc.writeMicroseconds(map(throttle, 0, 4095, ESC_MIN_US, ESC_MAX_US));
}
