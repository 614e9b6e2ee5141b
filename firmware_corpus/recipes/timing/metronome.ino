// A metronome: a short tone and a flash on each beat.

// part: globals
const int BEAT_LED_PIN = 13;
const int BEAT_PIN = 8;
const unsigned long BEATS_A_MINUTE = 120;
const unsigned int BEAT_HZ = 1000;
const unsigned long BEAT_MS = 50;

unsigned long nextBeat = 0;

// part: setup
void setup() {
  pinMode(BEAT_LED_PIN, OUTPUT);
  pinMode(BEAT_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if ((long)(now - nextBeat) >= 0) {
    nextBeat += 60000 / BEATS_A_MINUTE;  // added, not measured anew: no beat pushes the others
    digitalWrite(BEAT_LED_PIN, HIGH);
    tone(BEAT_PIN, BEAT_HZ, BEAT_MS);
  } else if (now - (nextBeat - 60000 / BEATS_A_MINUTE) >= BEAT_MS) {
    digitalWrite(BEAT_LED_PIN, LOW);
  }
}
