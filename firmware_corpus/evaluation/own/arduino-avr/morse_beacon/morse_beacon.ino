//[board uno]
// Fox-hunt beacon. Keys a transmitter on D5 and a side tone on D6.
// The text comes from EEPROM; send a new one over serial, ended by a newline.

#include <EEPROM.h>

const uint8_t KEY = 5, TONE = 6;
const uint8_t WPM = 12;
const uint16_t DIT = 1200 / WPM;

// each letter: a leading 1, then 0 for dit and 1 for dah
const uint8_t LETTERS[26] PROGMEM = {
  0b101,   0b11000, 0b11010, 0b1100,  0b10,    0b10010, 0b1110,
  0b10000, 0b100,   0b10111, 0b1101,  0b10100, 0b111,   0b110,
  0b1111,  0b10110, 0b11101, 0b1010,  0b1000,  0b11,    0b1001,
  0b10001, 0b1011,  0b11001, 0b11011, 0b11100,
};

void mark(uint8_t dits) {
  digitalWrite(KEY, HIGH);
  tone(TONE, 700);
  delay(dits * DIT);  //[lines 4]
  digitalWrite(KEY, LOW);
  noTone(TONE);
  delay(DIT);
}

// Sends a pattern from the bit after its leading one.
void sendPattern(uint8_t pattern) {  //[function]
  int8_t bit = 7;
  while (bit >= 0 && !bitRead(pattern, bit)) bit--;
  while (--bit >= 0) {
    mark(bitRead(pattern, bit) ? 3 : 1);
  }
  delay(2 * DIT);
}

uint8_t digitPattern(uint8_t digit) {
  uint8_t pattern = 1;
  for (uint8_t i = 1; i <= 5; i++) {
    bool dah = digit <= 5 ? i > digit : i <= digit - 5;  //[rest t : ]
    pattern = (pattern << 1) | dah;
  }
  return pattern;
}

void sendChar(char c) {
  c = toupper(c);
  if (c == ' ') {
    delay(4 * DIT);
  } else if (isAlpha(c)) {  //[block]
    sendPattern(pgm_read_byte(&LETTERS[c - 'A']));
  } else if (isDigit(c)) {
    sendPattern(digitPattern(c - '0'));
  } else if (c == '/') {
    sendPattern(0b110010);
  }
}

void storeText(const String &text) {
  for (unsigned int i = 0; i <= text.length(); i++) {
    EEPROM.update(i, text[i]);  //[line]
  }
}

void setup() {
  Serial.begin(9600);
  pinMode(KEY, OUTPUT);
  if (EEPROM.read(0) == 0xFF) storeText("DE FOX1");
}

void loop() {
  for (int i = 0; i < 80; i++) {
    char c = EEPROM.read(i);
    if (c == 0) break;
    sendChar(c);
  }
  unsigned long quietUntil = millis() + 15000;
  while (millis() < quietUntil) {
    if (Serial.available()) {
      String text = Serial.readStringUntil('\n');
      text.trim();
      if (text.length() < 80) storeText(text);
    }
  }
}
