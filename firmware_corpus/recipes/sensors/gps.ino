// Reads a GPS module on the second serial port and prints position, height, satellites and UTC.

// part: includes
#include <TinyGPSPlus.h>

// part: globals
const int GPS_RX_PIN = 16;  // of the ESP32: gets what the module sends
const int GPS_TX_PIN = 17;
const unsigned long GPS_BAUD = 9600;
const unsigned long GPS_REPORT_MS = 2000;
const unsigned long GPS_SILENT_AFTER_MS = 5000;

TinyGPSPlus gps;
unsigned long lastGpsReport = 0;

// part: helpers
void printGps() {
  if (gps.charsProcessed() < 10 && millis() > GPS_SILENT_AFTER_MS) {
    Serial.println("nothing comes from the GPS: check wiring and baud rate");
  } else if (!gps.location.isValid() || gps.location.age() > GPS_SILENT_AFTER_MS) {
    Serial.printf("no fix yet, %lu satellites\n", (unsigned long)gps.satellites.value());
  } else {
    Serial.printf("%.6f, %.6f, %.1f m, %.1f km/h, %lu satellites", gps.location.lat(), gps.location.lng(),
                  gps.altitude.meters(), gps.speed.kmph(), (unsigned long)gps.satellites.value());
    if (gps.time.isValid()) {
      Serial.printf(", %02d:%02d:%02d UTC", gps.time.hour(), gps.time.minute(), gps.time.second());
    }
    Serial.println();
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  Serial2.begin(GPS_BAUD, SERIAL_8N1, GPS_RX_PIN, GPS_TX_PIN);
}

// part: loop
void loop() {
  while (Serial2.available() > 0) {
    gps.encode(Serial2.read());
  }
  unsigned long now = millis();
  if (now - lastGpsReport >= GPS_REPORT_MS) {
    lastGpsReport = now;
    printGps();
  }
}
