// Prints the time of a DS3231, read without a library for it.

// part: includes
#include <Wire.h>

// part: globals
const byte DS3231_ADDRESS = 0x68;
const unsigned long CLOCK_INTERVAL_MS = 1000;

unsigned long lastClockPrint = 0;

// part: helpers
byte fromBcd(byte value) {
  return (value >> 4) * 10 + (value & 0x0F);
}

void printTwoDigits(byte value, char before) {
  Serial.print(before);
  if (value < 10) {
    Serial.print('0');
  }
  Serial.print(value);
}

void printClock() {
  Wire.beginTransmission(DS3231_ADDRESS);
  Wire.write(0);  // from the register of the seconds
  if (Wire.endTransmission() != 0 || Wire.requestFrom(DS3231_ADDRESS, (byte)7) != 7) {
    Serial.println(F("no DS3231: check the wiring"));
    return;
  }
  byte second = fromBcd(Wire.read() & 0x7F);
  byte minute = fromBcd(Wire.read() & 0x7F);
  byte hour = fromBcd(Wire.read() & 0x3F);  // 24 hours
  Wire.read();                              // the day of the week
  byte day = fromBcd(Wire.read() & 0x3F);
  byte month = fromBcd(Wire.read() & 0x1F);  // bit 7 is the century
  byte year = fromBcd(Wire.read());
  Serial.print(2000 + year);
  printTwoDigits(month, '-');
  printTwoDigits(day, '-');
  printTwoDigits(hour, ' ');
  printTwoDigits(minute, ':');
  printTwoDigits(second, ':');
  Serial.println();
}

// part: setup
void setup() {
  Serial.begin(9600);
  Wire.begin();
  Wire.setWireTimeout(25000, true);  // microseconds: a bus that hangs does not stop the program
}

// part: loop
void loop() {
  if (millis() - lastClockPrint >= CLOCK_INTERVAL_MS) {
    lastClockPrint = millis();
    printClock();
  }
}
