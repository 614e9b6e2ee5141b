// Plays a melody on a passive buzzer without waiting for the notes.

// part: globals
const int MELODY_PIN = 8;
const unsigned long MELODY_BEAT_MS = 300;  // a quarter note
const unsigned long MELODY_PAUSE_MS = 2000;

struct Note {
  unsigned int hertz;  // 0 is a rest
  unsigned int beats;
};

const Note MELODY[] = {  // "Ode to Joy", the first line
  {659, 1}, {659, 1}, {698, 1}, {784, 1}, {784, 1}, {698, 1}, {659, 1}, {587, 1},
  {523, 1}, {523, 1}, {587, 1}, {659, 1}, {659, 2}, {587, 2},
};
const int MELODY_LENGTH = sizeof(MELODY) / sizeof(MELODY[0]);

int melodyIndex = 0;
unsigned long melodyStarted = 0;
unsigned long melodyWait = 0;

// part: helpers
void playNextNote() {
  const Note &note = MELODY[melodyIndex];
  unsigned long lasts = note.beats * MELODY_BEAT_MS;
  if (note.hertz > 0) {
    tone(MELODY_PIN, note.hertz, lasts * 9 / 10);  // a little shorter, so that notes stand apart
  }
  melodyWait = lasts;
  melodyIndex++;
  if (melodyIndex == MELODY_LENGTH) {
    melodyIndex = 0;
    melodyWait += MELODY_PAUSE_MS;
  }
}

// part: setup
void setup() {
  pinMode(MELODY_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - melodyStarted >= melodyWait) {
    melodyStarted = now;
    playNextNote();
  }
}
