// Sets the brightness of an LED, or the speed of a fan, by a value.

// part: globals
const int GLOW_INPUT_PIN = 34;
const int GLOW_PIN = 16;
const float GLOW_LOW = 0.0;  // the value at which it is off
const float GLOW_HIGH = 4095.0;  // and at which it is full on
const unsigned long GLOW_UPDATE_MS = 50;

unsigned long lastGlowUpdate = 0;

// part: setup
void setup() {
  pinMode(GLOW_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (millis() - lastGlowUpdate >= GLOW_UPDATE_MS) {
    lastGlowUpdate = millis();
    float level = analogRead(GLOW_INPUT_PIN);
    if (!isnan(level)) {
      float share = (level - GLOW_LOW) / (GLOW_HIGH - GLOW_LOW);
      analogWrite(GLOW_PIN, 255 * constrain(share, 0.0f, 1.0f));
    }
  }
}
