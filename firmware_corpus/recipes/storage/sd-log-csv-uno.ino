// Appends time and reading to a CSV file on an SD card; tries again when the card was away.

// part: includes
#include <SD.h>
#include <SPI.h>

// part: globals
const int SD_CS_PIN = 10;
const int SENSOR_PIN = A0;
const char CSV_NAME[] = "LOG.CSV";  // at most 8.3 characters
const unsigned long CSV_INTERVAL_MS = 5000;

bool cardReady = false;
unsigned long lastCsvLine = 0;

// part: helpers
bool startCard() {
  if (!SD.begin(SD_CS_PIN)) {
    Serial.println(F("no SD card"));
    return false;
  }
  if (!SD.exists(CSV_NAME)) {
    File file = SD.open(CSV_NAME, FILE_WRITE);
    file.println(F("seconds,reading"));
    file.close();
  }
  return true;
}

bool appendCsvLine() {
  File file = SD.open(CSV_NAME, FILE_WRITE);  // at its end
  if (!file) {
    return false;
  }
  file.print(millis() / 1000);
  file.print(',');
  size_t written = file.println(analogRead(SENSOR_PIN));
  file.close();  // closed each time: a power cut loses no line
  return written > 0;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(SS, OUTPUT);  // else the SPI is no master
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
      Serial.println(F("the card does not take the line"));
      cardReady = false;
    }
  }
}
