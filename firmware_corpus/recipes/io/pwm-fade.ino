// Fades an LED from dark to bright and back without delay().

// part: globals
const int FADE_PIN = 9;
const unsigned long FADE_MS = 2000;  // from dark to bright to dark

// part: setup
void setup() {
  pinMode(FADE_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long phase = millis() % FADE_MS;
  unsigned long half = FADE_MS / 2;
  unsigned long level = phase < half ? phase : FADE_MS - phase;
  analogWrite(FADE_PIN, level * 255 / half);
}
