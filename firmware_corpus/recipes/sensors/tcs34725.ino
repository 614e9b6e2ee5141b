// Reads colours from a TCS34725 over Wire, without a library, and names the strongest.

// part: includes
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t TCS_ADDRESS = 0x29;
const uint8_t TCS_COMMAND = 0x80;  // with each register's number
const uint8_t TCS_INTEGRATION = 0xEB;  // 256 - 21 steps of 2.4 ms
const unsigned long COLOUR_INTERVAL_MS = 500;

bool tcsIsReady = false;
unsigned long lastColourRead = 0;

// part: helpers
bool writeTcs(uint8_t reg, uint8_t value) {
  Wire.beginTransmission(TCS_ADDRESS);
  Wire.write(TCS_COMMAND | reg);
  Wire.write(value);
  return Wire.endTransmission() == 0;
}

bool readTcs(uint8_t reg, uint8_t *into, uint8_t count) {
  Wire.beginTransmission(TCS_ADDRESS);
  Wire.write(TCS_COMMAND | 0x20 | reg);  // the register's number goes up by itself
  if (Wire.endTransmission() != 0 || Wire.requestFrom(TCS_ADDRESS, count) != count) {
    return false;
  }
  for (uint8_t i = 0; i < count; i++) {
    into[i] = Wire.read();
  }
  return true;
}

bool startTcs() {
  bool fine = writeTcs(0x00, 0x01);  // ENABLE: power
  delay(3);
  fine = fine && writeTcs(0x01, TCS_INTEGRATION);
  fine = fine && writeTcs(0x0F, 0x01);  // CONTROL: gain 4
  return fine && writeTcs(0x00, 0x03);  // ENABLE: power and ADC
}

bool reportColour() {
  uint8_t data[8];
  if (!readTcs(0x14, data, sizeof data)) {
    return false;
  }
  uint16_t values[4];  // clear, red, green, blue
  for (int i = 0; i < 4; i++) {
    values[i] = data[2 * i] | ((uint16_t)data[2 * i + 1] << 8);
  }
  const char *names[] = {"red", "green", "blue"};
  int strongest = 0;
  for (int i = 0; i < 3; i++) {
    Serial.print(names[i]);
    Serial.print(": ");
    Serial.print(values[i + 1]);
    Serial.print(" ");
    strongest = values[i + 1] > values[strongest + 1] ? i : strongest;
  }
  Serial.print("clear: ");
  Serial.print(values[0]);
  Serial.print(", mostly ");
  Serial.println(names[strongest]);
  return true;
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
#if defined(WIRE_HAS_TIMEOUT)
  Wire.setWireTimeout(3000, true);  // a line that is stuck low would stop it for ever
#endif
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastColourRead >= COLOUR_INTERVAL_MS) {
    lastColourRead = now;
    if (!tcsIsReady) {
      tcsIsReady = startTcs();  // values come with the next turn
    } else {
      tcsIsReady = reportColour();
    }
    if (!tcsIsReady) {
      Serial.println("TCS34725 does not answer: check the wiring");
    }
  }
}
