// A potentiometer sets how fast an LED blinks.

// part: globals
const int POT_BLINK_LED_PIN = 13;
const int POT_BLINK_POT_PIN = A0;
const long POT_BLINK_FASTEST_MS = 50;    // from change to change, at one end
const long POT_BLINK_SLOWEST_MS = 1000;  // and at the other

unsigned long potBlinkChanged = 0;
bool potBlinkOn = false;

// part: setup
void setup() {
  pinMode(POT_BLINK_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long half =
      map(analogRead(POT_BLINK_POT_PIN), 0, 1023, POT_BLINK_FASTEST_MS, POT_BLINK_SLOWEST_MS);
  if (now - potBlinkChanged >= half) {
    potBlinkChanged = now;
    potBlinkOn = !potBlinkOn;
    digitalWrite(POT_BLINK_LED_PIN, potBlinkOn ? HIGH : LOW);
  }
}
