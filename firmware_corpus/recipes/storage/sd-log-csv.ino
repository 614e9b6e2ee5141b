// Appends time and voltage to a CSV file on an SD card; tries again when the card was away.

// part: includes
#include <FS.h>
#include <SD.h>
#include <SPI.h>

// part: globals
const int SD_CS_PIN = 5;
const int SENSOR_PIN = 4;
const char CSV_PATH[] = "/log.csv";
const unsigned long CSV_INTERVAL_MS = 5000;

bool cardReady = false;
unsigned long lastCsvLine = 0;

// part: helpers
bool startCard() {
  if (!SD.begin(SD_CS_PIN)) {
    Serial.println("no SD card");
    return false;
  }
  if (!SD.exists(CSV_PATH)) {
    File file = SD.open(CSV_PATH, FILE_WRITE);
    file.println("seconds,millivolts");
    file.close();
  }
  return true;
}

bool appendCsvLine() {
  File file = SD.open(CSV_PATH, FILE_APPEND);
  if (!file) {
    return false;
  }
  size_t written = file.printf("%lu,%u\n", millis() / 1000, (unsigned)analogReadMilliVolts(SENSOR_PIN));
  file.close();  // closed each time: a power cut loses no line
  return written > 0;
}

// part: setup
void setup() {
  Serial.begin(115200);
  cardReady = startCard();
}

// part: loop
void loop() {
  if (millis() - lastCsvLine >= CSV_INTERVAL_MS) {
    lastCsvLine = millis();
    if (!cardReady) {
      SD.end();
      cardReady = startCard();
    }
    if (cardReady && !appendCsvLine()) {
      Serial.println("the card does not take the line");
      cardReady = false;
    }
  }
}
