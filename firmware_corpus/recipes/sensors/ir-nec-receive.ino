// Prints the codes of an infrared remote that sends NEC frames. The receiver's output is low while
// it sees light; the time from one falling edge to the next tells start, 0, 1 and repeat apart.

// part: globals
const int IR_PIN = 11;

bool irWasHigh = true;
unsigned long irFell = 0;
unsigned long irCode = 0;
byte irBits = 255;  // 255: no frame has begun

// part: helpers
bool isNear(unsigned long us, unsigned long wanted) {
  return us > wanted - wanted / 8 && us < wanted + wanted / 8;  // a start is no repeat
}

void takeFall(unsigned long us) {
  if (isNear(us, 13500)) {  // 9 ms of light and a pause of 4.5 ms
    irCode = 0;
    irBits = 0;
  } else if (isNear(us, 11250)) {  // the key is still held
    Serial.println("repeat");
  } else if (irBits < 32 && (isNear(us, 1125) || isNear(us, 2250))) {
    irCode |= (us > 1687 ? 1UL : 0UL) << irBits;  // the lowest bit comes first
    irBits++;
    if (irBits == 32) {
      Serial.print("address 0x");
      Serial.print(irCode & 0xFF, HEX);
      Serial.print(" command 0x");
      Serial.println(irCode >> 16 & 0xFF, HEX);
    }
  } else {
    irBits = 255;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(IR_PIN, INPUT_PULLUP);
  Serial.println("waiting for a remote");
}

// part: loop
void loop() {
  bool isHigh = digitalRead(IR_PIN) == HIGH;
  if (irWasHigh && !isHigh) {
    unsigned long now = micros();
    takeFall(now - irFell);
    irFell = now;
  }
  irWasHigh = isHigh;
}
