// Plays "Happy Birthday" on a passive buzzer without waiting for the notes.

// part: globals
const int BIRTHDAY_PIN = 8;
const unsigned long BIRTHDAY_BEAT_MS = 400;  // a quarter note
const unsigned long BIRTHDAY_PAUSE_MS = 2000;

struct BirthdayNote {
  unsigned int hertz;
  unsigned int quarters;  // of a beat
};

const BirthdayNote BIRTHDAY[] = {
  {392, 3}, {392, 1}, {440, 4}, {392, 4}, {523, 4}, {494, 8},
  {392, 3}, {392, 1}, {440, 4}, {392, 4}, {587, 4}, {523, 8},
  {392, 3}, {392, 1}, {784, 4}, {659, 4}, {523, 4}, {494, 4}, {440, 4},
  {698, 3}, {698, 1}, {659, 4}, {523, 4}, {587, 4}, {523, 8},
};
const unsigned int BIRTHDAY_NOTES = sizeof(BIRTHDAY) / sizeof(BIRTHDAY[0]);

unsigned int birthdayNote = 0;
unsigned long noteStarted = 0;
unsigned long noteLasts = 0;

// part: helpers
void playBirthdayNote(unsigned long now) {
  const BirthdayNote &note = BIRTHDAY[birthdayNote];
  noteStarted = now;
  noteLasts = note.quarters * BIRTHDAY_BEAT_MS / 4;
  tone(BIRTHDAY_PIN, note.hertz, noteLasts * 9 / 10);  // a little shorter: notes stand apart
  birthdayNote++;
  if (birthdayNote == BIRTHDAY_NOTES) {
    birthdayNote = 0;
    noteLasts += BIRTHDAY_PAUSE_MS;
  }
}

// part: setup
void setup() {
  pinMode(BIRTHDAY_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - noteStarted >= noteLasts) {
    playBirthdayNote(now);
  }
}
