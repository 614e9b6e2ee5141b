// Reads eight switches through a 74HC165 shift register and prints them when one changes.

// part: globals
const int INPUTS_LOAD_PIN = 8;   // PL, pin 1 of the chip
const int INPUTS_CLOCK_PIN = 9;  // CP, pin 2
const int INPUTS_DATA_PIN = 10;  // Q7, pin 9
const unsigned long INPUTS_POLL_MS = 20;

unsigned long inputsPolled = 0;
byte inputsKnown = 0;
bool inputsWerePrinted = false;

// part: helpers
byte readInputs() {
  digitalWrite(INPUTS_LOAD_PIN, LOW);  // take all eight inputs at once
  delayMicroseconds(1);
  digitalWrite(INPUTS_LOAD_PIN, HIGH);
  byte value = 0;
  for (int i = 0; i < 8; i++) {  // D7 comes first and is there before the first clock pulse
    value = (value << 1) | digitalRead(INPUTS_DATA_PIN);
    digitalWrite(INPUTS_CLOCK_PIN, HIGH);
    digitalWrite(INPUTS_CLOCK_PIN, LOW);
  }
  return value;
}

void printInputs(byte value) {
  Serial.print("inputs: ");
  for (int bit = 7; bit >= 0; bit--) {
    Serial.print(bitRead(value, bit));
  }
  Serial.println();
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(INPUTS_LOAD_PIN, OUTPUT);
  digitalWrite(INPUTS_LOAD_PIN, HIGH);
  pinMode(INPUTS_CLOCK_PIN, OUTPUT);
  pinMode(INPUTS_DATA_PIN, INPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - inputsPolled >= INPUTS_POLL_MS) {
    inputsPolled = now;
    byte value = readInputs();
    if (value != inputsKnown || !inputsWerePrinted) {
      inputsKnown = value;
      inputsWerePrinted = true;
      printInputs(value);
    }
  }
}
