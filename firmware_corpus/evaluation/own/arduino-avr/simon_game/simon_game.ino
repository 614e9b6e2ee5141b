//[board uno]
#include <EEPROM.h>

const int ledPins[]    = {3, 5, 6, 9};
const int buttonPins[] = {4, 7, 8, 10};
const int tones[]      = {262, 330, 392, 523};
const int speaker      = 11;
const int MAX_STEPS    = 60;

byte sequence[MAX_STEPS];
int steps = 0;

void flash(int n, int ms) {
  digitalWrite(ledPins[n], HIGH);
  tone(speaker, tones[n]);
  delay(ms);
  digitalWrite(ledPins[n], LOW);  //[lines 3]
  noTone(speaker);
  delay(60);
}

void playSequence() {
  int pace = max(120, 420 - steps * 15);
  for (int i = 0; i < steps; i++) {
    flash(sequence[i], pace);  //[line]
  }
}

/* waits for a button, gives up after 4 s and returns -1 */
int waitForButton() {  //[function]
  unsigned long deadline = millis() + 4000;
  while (millis() < deadline) {
    for (int i = 0; i < 4; i++) {
      if (digitalRead(buttonPins[i]) == LOW) {
        flash(i, 150);
        while (digitalRead(buttonPins[i]) == LOW) {}
        return i;
      }
    }
  }
  return -1;
}

bool playerTurn() {
  for (int i = 0; i < steps; i++) {
    if (waitForButton() != sequence[i]) return false;  //[rest f (]
  }
  return true;
}

void gameOver() {
  int best = EEPROM.read(0);
  if (best == 255) best = 0;
  for (int f = 400; f > 100; f -= 4) {
    tone(speaker, f);
    delay(8);
  }
  noTone(speaker);
  if (steps - 1 > best) {  //[block]
    EEPROM.update(0, steps - 1);
    for (int round = 0; round < 3; round++)
      for (int i = 0; i < 4; i++) flash(i, 60);
  }
  Serial.print("score ");
  Serial.print(steps - 1);
  Serial.print(", best ");
  Serial.println(max(best, steps - 1));
  steps = 0;
}

void setup() {
  Serial.begin(9600);
  for (int i = 0; i < 4; i++) {
    pinMode(ledPins[i], OUTPUT);
    pinMode(buttonPins[i], INPUT_PULLUP);
  }
  randomSeed(analogRead(A5));
}

void loop() {
  sequence[steps++] = random(4);
  playSequence();
  if (!playerTurn() || steps == MAX_STEPS) {
    gameOver();
    delay(1500);
  } else {
    delay(600);
  }
}
