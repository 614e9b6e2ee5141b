// Beeps in a pattern: a group of short beeps, a pause, and again. For a passive buzzer.

// part: globals
const int BUZZER_PIN = 8;
const unsigned int BEEP_HZ = 2000;
const int BEEP_COUNT = 3;
const unsigned long BEEP_MS = 100;
const unsigned long BEEP_GAP_MS = 100;
const unsigned long BEEP_PAUSE_MS = 1000;  // from the last beep to the next group

int beepsLeft = BEEP_COUNT;
unsigned long beepNext = 0;  // milliseconds to the next beep
unsigned long beepStarted = 0;

// part: setup
void setup() {
  pinMode(BUZZER_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - beepStarted >= beepNext) {
    beepStarted = now;
    tone(BUZZER_PIN, BEEP_HZ, BEEP_MS);  // goes on by itself, by a timer
    beepsLeft--;
    if (beepsLeft > 0) {
      beepNext = BEEP_MS + BEEP_GAP_MS;
    } else {
      beepNext = BEEP_MS + BEEP_PAUSE_MS;
      beepsLeft = BEEP_COUNT;
    }
  }
}
