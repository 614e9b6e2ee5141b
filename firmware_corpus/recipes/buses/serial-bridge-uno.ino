// Passes bytes both ways between the computer and a device at a software serial port.

// part: includes
#include <SoftwareSerial.h>

// part: globals
const int LINK_RX_PIN = 10;
const int LINK_TX_PIN = 11;
const long LINK_BAUD = 9600;

SoftwareSerial link(LINK_RX_PIN, LINK_TX_PIN);

// part: setup
void setup() {
  Serial.begin(LINK_BAUD);
  link.begin(LINK_BAUD);
}

// part: loop
void loop() {
  if (Serial.available() > 0) {
    link.write(Serial.read());
  }
  if (link.available() > 0) {
    Serial.write(link.read());
  }
}
