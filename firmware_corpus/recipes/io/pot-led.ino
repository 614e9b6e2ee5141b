// A potentiometer sets the brightness of an LED.

// part: globals
const int DIMMER_POT_PIN = A0;
const int DIMMER_LED_PIN = 9;  // a pin with PWM
const unsigned long DIMMER_MS = 20;

unsigned long dimmerRead = 0;

// part: setup
void setup() {
  pinMode(DIMMER_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - dimmerRead >= DIMMER_MS) {
    dimmerRead = now;
    analogWrite(DIMMER_LED_PIN, analogRead(DIMMER_POT_PIN) / 4);  // 0-1023 to 0-255
  }
}
