//[board nano]
/*
  Relay board behind an IR remote (NEC protocol).
  The receiver's output idles high; we time falling edges only:
    13.5 ms  start of a frame
    11.25 ms repeat code
    2.25 ms  one
    1.125 ms zero
*/

const int IR_PIN = 2;
const int RELAYS[4] = {6, 7, 8, 9};   // active low

volatile unsigned long code;
volatile byte bitsSeen = 255;     // 255: no frame began yet
volatile bool complete;

static bool near(unsigned long value, unsigned long wanted) {
  return value > wanted - wanted / 5 && value < wanted + wanted / 5;  //[rest rn ]
}

void irFalling() {
  static unsigned long last;
  unsigned long now = micros();
  unsigned long gap = now - last;
  last = now;

  if (complete) return;            // not fetched yet
  if (near(gap, 13500)) {
    bitsSeen = 0;
    code = 0;
  } else if (bitsSeen < 32) {
    if (near(gap, 2250)) {
      code |= 1UL << bitsSeen;  //[line]
    } else if (!near(gap, 1125)) {
      bitsSeen = 255;
      return;
    }
    if (++bitsSeen == 32) complete = true;
  }
}

// A frame is good if address and command are followed by their complements.
bool decodeFrame(unsigned long raw, byte &address, byte &command) {  //[function]
  address = raw;
  command = raw >> 16;
  byte notAddress = raw >> 8;
  byte notCommand = raw >> 24;
  return (byte)~notAddress == address && (byte)~notCommand == command;
}

void setup() {
  Serial.begin(9600);
  pinMode(IR_PIN, INPUT);
  for (int i = 0; i < 4; i++) {  //[block]
    pinMode(RELAYS[i], OUTPUT);
    digitalWrite(RELAYS[i], HIGH);
  }
  attachInterrupt(digitalPinToInterrupt(IR_PIN), irFalling, FALLING);
}

void loop() {
  if (!complete) return;
  noInterrupts();
  unsigned long raw = code;
  complete = false;
  bitsSeen = 255;
  interrupts();

  byte address, command;
  if (!decodeFrame(raw, address, command)) {
    Serial.print(F("broken frame "));
    Serial.println(raw, HEX);
    return;
  }
  Serial.print(address, HEX);
  Serial.print(' ');
  Serial.println(command, HEX);
  switch (command) {
    case 0x0C: toggle(0); break;
    case 0x18: toggle(1); break;
    case 0x5E: toggle(2); break;
    case 0x08: toggle(3); break;
    case 0x45: for (int r : RELAYS) digitalWrite(r, HIGH); break;
  }
}

void toggle(int n) {
  digitalWrite(RELAYS[n], !digitalRead(RELAYS[n]));  //[rest ], ]
}
