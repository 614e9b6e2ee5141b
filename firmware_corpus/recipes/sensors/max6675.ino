// Reads a thermocouple through a MAX6675 by three pins, without a library.

// part: globals
const int TC_SCK_PIN = 6;
const int TC_CS_PIN = 5;
const int TC_SO_PIN = 4;
const unsigned long TC_INTERVAL_MS = 1000;  // 250 or more: reading ends a conversion

unsigned long lastTcRead = 0;

// part: helpers
// The chip's 16 bits, first the highest.
uint16_t readMAX6675() {
  uint16_t value = 0;
  digitalWrite(TC_CS_PIN, LOW);
  delayMicroseconds(1);
  for (int i = 0; i < 16; i++) {
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
  uint16_t raw = readMAX6675();
  if (raw & 0x04) {  // no thermocouple, or no chip
    Serial.println("no thermocouple, or MAX6675 not connected");
    return;
  }
  Serial.print("temperature: ");
  Serial.print((raw >> 3) * 0.25, 2);
  Serial.println(" C");
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
