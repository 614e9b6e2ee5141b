// Plays a melody on a buzzer without delay().

// part: globals
const int BUZZER_PIN = 8;
const unsigned long NOTE_MS = 250;
const unsigned int MELODY[] = {262, 294, 330, 349, 392, 0};  // hertz; 0 is a pause
const int NOTES = sizeof(MELODY) / sizeof(MELODY[0]);

int currentNote = -1;
unsigned long noteStart = 0;

// part: helpers
void playNote(int number) {
  currentNote = number;
  noteStart = millis();
  if (MELODY[number] > 0) {
    tone(BUZZER_PIN, MELODY[number]);
  } else {
    noTone(BUZZER_PIN);
  }
}

// part: setup
void setup() {
  pinMode(BUZZER_PIN, OUTPUT);
  playNote(0);
}

// part: loop
void loop() {
  if (millis() - noteStart >= NOTE_MS) {
    playNote((currentNote + 1) % NOTES);
  }
}
