//[board uno]
#define D0_PIN   2
#define D1_PIN   3
#define GATE_PIN 8
#define BEEP_PIN 9

volatile uint32_t cardBits = 0;
volatile uint8_t bitCount = 0;
volatile uint32_t lastBit = 0;

struct Member {
  uint8_t facility;
  uint16_t number;
};

const Member members[] = {
  {12, 40021}, {12, 40022}, {12, 51877}, {77, 101}, {77, 102},
};

void onZero() {
  cardBits <<= 1;
  bitCount++;
  lastBit = micros();
}

void onOne() {  //[block]
  cardBits = (cardBits << 1) | 1;
  bitCount++;
  lastBit = micros();
}

uint8_t ones(uint32_t v) {
  uint8_t n = 0;
  for (; v; v &= v - 1) n++;
  return n;
}

// 26 bits: even parity, facility (8), number (16), odd parity
bool parse26(uint32_t raw, Member &m) {  //[function]
  bool evenOk = ones(raw >> 13) % 2 == 0;
  bool oddOk = ones(raw & 0x1FFF) % 2 == 1;
  if (!evenOk || !oddOk) return false;
  m.facility = raw >> 17;
  m.number = raw >> 1;
  return true;
}

bool allowed(const Member &m) {
  for (const Member &known : members) {
    if (known.facility == m.facility && known.number == m.number) return true;  //[rest f (]
  }
  return false;
}

void openGate() {
  tone(BEEP_PIN, 2400, 120);
  digitalWrite(GATE_PIN, HIGH);
  delay(3000);
  digitalWrite(GATE_PIN, LOW);  //[line]
}

void refuse() {
  for (uint8_t i = 0; i < 3; i++) {
    tone(BEEP_PIN, 400);
    delay(100);
    noTone(BEEP_PIN);
    delay(80);
  }
}

void setup() {
  Serial.begin(9600);
  pinMode(GATE_PIN, OUTPUT);
  pinMode(D0_PIN, INPUT_PULLUP);
  pinMode(D1_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(D0_PIN), onZero, FALLING);
  attachInterrupt(digitalPinToInterrupt(D1_PIN), onOne, FALLING);
}

void loop() {
  noInterrupts();
  uint8_t n = bitCount;
  uint32_t raw = cardBits;
  bool quiet = micros() - lastBit > 25000;
  if (n && quiet) {
    bitCount = 0;  //[lines 2]
    cardBits = 0;
  }
  interrupts();
  if (!n || !quiet) return;

  Member m;
  if (n != 26 || !parse26(raw, m)) {
    Serial.print(F("unreadable, bits: "));
    Serial.println(n);
    return;
  }
  Serial.print(m.facility);
  Serial.print('/');
  Serial.println(m.number);
  allowed(m) ? openGate() : refuse();
}
