//[board uno]
// Darkroom timer, four digits, common cathode, multiplexed by Timer2 at 1 kHz

const byte SEG[8]  = {2, 3, 4, 5, 6, 7, 8, 9};     // a..g, dp
const byte DIG[4]  = {A0, A1, A2, A3};
const byte BTN_SET = A4;
const byte BTN_GO  = A5;
const byte RELAY   = 12;

const byte FONT[11] = {
  0b00111111, 0b00000110, 0b01011011, 0b01001111, 0b01100110,
  0b01101101, 0b01111101, 0b00000111, 0b01111111, 0b01101111,
  0b00000000,
};

volatile byte frame[4];
int preset = 80;           // tenths of a second
int remaining = 0;

ISR(TIMER2_COMPA_vect) {
  static byte d = 0;
  digitalWrite(DIG[d], HIGH);  //[line]
  d = (d + 1) & 3;
  for (byte s = 0; s < 8; s++)
    digitalWrite(SEG[s], bitRead(frame[d], s));  //[rest ], ]
  digitalWrite(DIG[d], LOW);
}

// 0..9999 with a decimal point before the last digit, leading zeros dark
void display(int tenths) {  //[function]
  for (int d = 3; d >= 0; d--) {
    bool blank = tenths == 0 && d < 2;
    frame[d] = FONT[blank ? 10 : tenths % 10];
    tenths /= 10;
  }
  frame[2] |= 0x80;
}

bool clicked(byte pin) {
  if (digitalRead(pin) == HIGH) return false;
  delay(20);
  if (digitalRead(pin) == HIGH) return false;
  while (digitalRead(pin) == LOW) { }
  return true;
}

void expose() {
  unsigned long last = millis();
  remaining = preset;
  digitalWrite(RELAY, HIGH);
  while (remaining > 0) {
    if (millis() - last >= 100) {  //[block]
      last += 100;
      remaining--;
      display(remaining);
    }
    if (digitalRead(BTN_SET) == LOW) break;    // abort
  }
  digitalWrite(RELAY, LOW);
}

void setup() {
  for (byte p : SEG) pinMode(p, OUTPUT);
  for (byte p : DIG) { pinMode(p, OUTPUT); digitalWrite(p, HIGH); }
  pinMode(RELAY, OUTPUT);
  pinMode(BTN_SET, INPUT_PULLUP);
  pinMode(BTN_GO, INPUT_PULLUP);

  TCCR2A = _BV(WGM21);  //[lines 4]
  TCCR2B = _BV(CS22);
  OCR2A = 249;
  TIMSK2 = _BV(OCIE2A);
  display(preset);
}

void loop() {
  if (clicked(BTN_SET)) {
    preset += 5;
    if (preset > 600) preset = 5;
    display(preset);
  }
  if (clicked(BTN_GO)) {
    expose();
    display(preset);
  }
}
