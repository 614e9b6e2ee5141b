// A doorbell: a press plays ding and dong, without keeping the loop waiting.

// part: globals
const int BELL_BUTTON_PIN = 2;
const int BELL_PIN = 8;
const unsigned int BELL_DING_HZ = 659;
const unsigned int BELL_DONG_HZ = 523;
const unsigned long BELL_TONE_MS = 400;

byte bellPhase = 0;  // 0 silent, 1 ding, 2 dong
unsigned long bellBegan = 0;

// part: setup
void setup() {
  pinMode(BELL_BUTTON_PIN, INPUT_PULLUP);
  pinMode(BELL_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (bellPhase == 0 && digitalRead(BELL_BUTTON_PIN) == LOW) {
    bellPhase = 1;
    bellBegan = now;
    tone(BELL_PIN, BELL_DING_HZ, BELL_TONE_MS);
  } else if (bellPhase == 1 && now - bellBegan >= BELL_TONE_MS) {
    bellPhase = 2;
    tone(BELL_PIN, BELL_DONG_HZ, 2 * BELL_TONE_MS);
  } else if (bellPhase == 2 && now - bellBegan >= 3 * BELL_TONE_MS) {
    bellPhase = 0;
  }
}
