// An RGB LED on an ESP32 runs smoothly through the colours. For version 3 of the Arduino core.

// part: globals
const int RGB_RED_PIN = 25;
const int RGB_GREEN_PIN = 26;
const int RGB_BLUE_PIN = 27;
const bool RGB_COMMON_ANODE = false;
const int RGB_HZ = 5000;
const unsigned long RAINBOW_MS = 6000;  // one round through the colours

// part: helpers
void setRgb(int red, int green, int blue) {
  ledcWrite(RGB_RED_PIN, RGB_COMMON_ANODE ? 255 - red : red);
  ledcWrite(RGB_GREEN_PIN, RGB_COMMON_ANODE ? 255 - green : green);
  ledcWrite(RGB_BLUE_PIN, RGB_COMMON_ANODE ? 255 - blue : blue);
}

// The colour at a place on the wheel: 0 to 767, red, green, blue and red again.
void setWheel(int place) {
  int rising = place % 256;
  int falling = 255 - rising;
  if (place < 256) {
    setRgb(falling, rising, 0);
  } else if (place < 512) {
    setRgb(0, falling, rising);
  } else {
    setRgb(rising, 0, falling);
  }
}

// part: setup
void setup() {
  ledcAttach(RGB_RED_PIN, RGB_HZ, 8);
  ledcAttach(RGB_GREEN_PIN, RGB_HZ, 8);
  ledcAttach(RGB_BLUE_PIN, RGB_HZ, 8);
}

// part: loop
void loop() {
  unsigned long inRound = millis() % RAINBOW_MS;
  setWheel(inRound * 768UL / RAINBOW_MS);
}
