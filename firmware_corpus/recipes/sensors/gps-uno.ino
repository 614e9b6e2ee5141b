// Reads a GPS module by SoftwareSerial and prints position, height, satellites and UTC.

// part: includes
#include <SoftwareSerial.h>
#include <TinyGPSPlus.h>

// part: globals
const int GPS_RX_PIN = 4;  // gets what the module sends
const int GPS_TX_PIN = 3;
const unsigned long GPS_BAUD = 9600;
const unsigned long GPS_REPORT_MS = 2000;
const unsigned long GPS_SILENT_AFTER_MS = 5000;

SoftwareSerial gpsSerial(GPS_RX_PIN, GPS_TX_PIN);
TinyGPSPlus gps;
unsigned long lastGpsReport = 0;

// part: helpers
void printTwoDigits(byte number) {
  if (number < 10) {
    Serial.print('0');
  }
  Serial.print(number);
}

void printGps() {
  if (gps.charsProcessed() < 10) {
    Serial.println(millis() > GPS_SILENT_AFTER_MS ? F("nothing comes from the GPS: check wiring and baud rate") : F("waiting for the GPS"));
  } else if (!gps.location.isValid() || gps.location.age() > GPS_SILENT_AFTER_MS) {
    Serial.print(F("no fix yet, satellites: "));
    Serial.println(gps.satellites.value());
  } else {
    Serial.print(gps.location.lat(), 6);
    Serial.print(F(", "));
    Serial.print(gps.location.lng(), 6);
    Serial.print(F(", "));
    Serial.print(gps.altitude.meters(), 1);
    Serial.print(F(" m, "));
    printTwoDigits(gps.time.hour());
    Serial.print(':');
    printTwoDigits(gps.time.minute());
    Serial.print(':');
    printTwoDigits(gps.time.second());
    Serial.println(F(" UTC"));
  }
}

// part: setup
void setup() {
  Serial.begin(115200);  // fast, so that printing does not keep the GPS waiting
  gpsSerial.begin(GPS_BAUD);
}

// part: loop
void loop() {
  while (gpsSerial.available() > 0) {
    gps.encode(gpsSerial.read());
  }
  unsigned long now = millis();
  if (now - lastGpsReport >= GPS_REPORT_MS) {
    lastGpsReport = now;
    printGps();
  }
}
