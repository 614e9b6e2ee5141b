// Sends a text in Morse code with an LED, again and again, without delay().

// part: globals
const int MORSE_PIN = 13;
const char MORSE_TEXT[] = "SOS";
const unsigned long MORSE_DOT_MS = 200;  // all other times follow from it

const char *const MORSE_LETTERS[] = {
  ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
  "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
};
const char *const MORSE_DIGITS[] = {
  "-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----.",
};

const int MORSE_PLACES = sizeof(MORSE_TEXT);  // the letters, and the end, which counts as a space

int morsePlace = MORSE_PLACES - 1;
const char *morseSign = "";  // what is left of the letter
bool morseOn = false;
unsigned long morseChanged = 0;
unsigned long morseWait = 0;

// part: helpers
const char *morseOf(char letter) {
  char upper = toupper(letter);
  if (upper >= 'A' && upper <= 'Z') {
    return MORSE_LETTERS[upper - 'A'];
  }
  if (upper >= '0' && upper <= '9') {
    return MORSE_DIGITS[upper - '0'];
  }
  return "";  // a space, or nothing that Morse code has
}

// Goes on to the next letter that can be sent; true if a word ends before it.
bool nextMorseLetter() {
  bool isWordsEnd = false;
  for (int tried = 0; tried < MORSE_PLACES; tried++) {
    morsePlace = (morsePlace + 1) % MORSE_PLACES;
    morseSign = morseOf(MORSE_TEXT[morsePlace]);
    if (*morseSign) {
      break;
    }
    isWordsEnd = true;
  }
  return isWordsEnd;
}

void setMorse(bool on, unsigned long dots) {
  morseOn = on;
  digitalWrite(MORSE_PIN, on ? HIGH : LOW);
  morseWait = dots * MORSE_DOT_MS;
}

// part: setup
void setup() {
  pinMode(MORSE_PIN, OUTPUT);
  nextMorseLetter();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - morseChanged < morseWait) {
    return;
  }
  morseChanged = now;
  if (morseOn && *morseSign) {
    setMorse(false, 1);  // between the signs of a letter
  } else if (morseOn) {
    setMorse(false, nextMorseLetter() ? 7 : 3);
  } else if (*morseSign) {
    setMorse(true, *morseSign == '-' ? 3 : 1);
    morseSign++;
  }
}
