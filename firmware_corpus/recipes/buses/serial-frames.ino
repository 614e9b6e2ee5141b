// Sends the uptime in frames over a second serial port and takes frames apart: start byte, length, payload, CRC-8.

// part: globals
const int LINK_RX_PIN = 16;
const int LINK_TX_PIN = 17;
const long LINK_BAUD = 115200;
const unsigned long FRAME_INTERVAL_MS = 1000;
const uint8_t FRAME_START = 0xA5;
const uint8_t MAX_PAYLOAD = 32;

enum FrameState { WAIT_START, WAIT_LENGTH, WAIT_PAYLOAD, WAIT_CRC };

FrameState frameState = WAIT_START;
uint8_t framePayload[MAX_PAYLOAD];
uint8_t frameLength = 0;
uint8_t frameReceived = 0;
unsigned long lastFrameSend = 0;

// part: helpers
uint8_t crc8(const uint8_t *data, uint8_t length) {  // polynomial 0x07
  uint8_t crc = 0;
  for (uint8_t i = 0; i < length; i++) {
    crc ^= data[i];
    for (uint8_t bit = 0; bit < 8; bit++) {
      crc = (crc & 0x80) ? (uint8_t)((crc << 1) ^ 0x07) : (uint8_t)(crc << 1);
    }
  }
  return crc;
}

void sendFrame(const uint8_t *payload, uint8_t length) {
  Serial2.write(FRAME_START);
  Serial2.write(length);
  Serial2.write(payload, length);
  Serial2.write(crc8(payload, length));
}

void onFrame(const uint8_t *payload, uint8_t length) {
  Serial.printf("frame of %u bytes:", length);
  for (uint8_t i = 0; i < length; i++) {
    Serial.printf(" %02X", payload[i]);
  }
  Serial.println();
}

void takeByte(uint8_t value) {
  switch (frameState) {
    case WAIT_START:
      frameState = value == FRAME_START ? WAIT_LENGTH : WAIT_START;
      break;
    case WAIT_LENGTH:
      frameLength = value;
      frameReceived = 0;
      frameState = value >= 1 && value <= MAX_PAYLOAD ? WAIT_PAYLOAD : WAIT_START;
      break;
    case WAIT_PAYLOAD:
      framePayload[frameReceived++] = value;
      if (frameReceived == frameLength) {
        frameState = WAIT_CRC;
      }
      break;
    case WAIT_CRC:
      if (value == crc8(framePayload, frameLength)) {
        onFrame(framePayload, frameLength);
      } else {
        Serial.println("damaged frame");
      }
      frameState = WAIT_START;
      break;
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  Serial2.begin(LINK_BAUD, SERIAL_8N1, LINK_RX_PIN, LINK_TX_PIN);
}

// part: loop
void loop() {
  while (Serial2.available() > 0) {
    takeByte(Serial2.read());
  }
  if (millis() - lastFrameSend >= FRAME_INTERVAL_MS) {
    lastFrameSend = millis();
    const float values[] = {millis() / 1000.0f};
    sendFrame((const uint8_t *)values, sizeof(values));
  }
}
