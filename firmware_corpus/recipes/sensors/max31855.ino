// Reads a thermocouple through a MAX31855 by three pins, without a library.

// part: globals
const int TC_SCK_PIN = 6;
const int TC_CS_PIN = 5;
const int TC_SO_PIN = 4;
const unsigned long TC_INTERVAL_MS = 1000;  // 100 or more: reading ends a conversion

unsigned long lastTcRead = 0;

// part: helpers
// The chip's 32 bits, first the highest.
uint32_t readMAX31855() {
  uint32_t value = 0;
  digitalWrite(TC_CS_PIN, LOW);
  delayMicroseconds(1);
  for (int i = 0; i < 32; i++) {
    value = (value << 1) | (digitalRead(TC_SO_PIN) == HIGH ? 1 : 0);
    digitalWrite(TC_SCK_PIN, HIGH);  // the falling edge brings the next bit
    delayMicroseconds(1);
    digitalWrite(TC_SCK_PIN, LOW);
    delayMicroseconds(1);
  }
  digitalWrite(TC_CS_PIN, HIGH);  // the next conversion begins
  return value;
}

void reportThermocouple() {
  uint32_t raw = readMAX31855();
  if (raw == 0xFFFFFFFF || raw == 0) {
    Serial.println("no answer: check the wiring");
  } else if (raw & 0x10000) {  // a fault
    Serial.println(raw & 1 ? "thermocouple open" : raw & 2 ? "thermocouple touches GND" : "thermocouple touches VCC");
  } else {
    int32_t quarters = (int32_t)raw >> 18;  // with its sign
    int16_t inside = (int16_t)(raw & 0xFFFF) >> 4;
    Serial.print("thermocouple: ");
    Serial.print(quarters * 0.25, 2);
    Serial.print(" C, chip: ");
    Serial.print(inside * 0.0625, 2);
    Serial.println(" C");
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(TC_CS_PIN, OUTPUT);
  digitalWrite(TC_CS_PIN, HIGH);
  pinMode(TC_SCK_PIN, OUTPUT);
  pinMode(TC_SO_PIN, INPUT_PULLUP);  // without the chip all bits read 1
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastTcRead >= TC_INTERVAL_MS) {
    lastTcRead = now;
    reportThermocouple();
  }
}
