// Passes bytes both ways between the computer and a device at a second serial port.

// part: globals
const int LINK_RX_PIN = 16;
const int LINK_TX_PIN = 17;
const long LINK_BAUD = 9600;

// part: helpers
void passBytes(Stream &from, Stream &to) {
  uint8_t buffer[64];
  int count = min(min(from.available(), to.availableForWrite()), (int)sizeof(buffer));
  if (count > 0) {
    to.write(buffer, from.readBytes(buffer, count));
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  Serial2.begin(LINK_BAUD, SERIAL_8N1, LINK_RX_PIN, LINK_TX_PIN);
}

// part: loop
void loop() {
  passBytes(Serial, Serial2);
  passBytes(Serial2, Serial);
}
