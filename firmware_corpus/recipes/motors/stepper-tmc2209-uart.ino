// Turns a stepper with a TMC2209 that gets its speed by UART: no STEP and no DIR are wired.

// part: globals
const int TMC_RX_PIN = 16;
const int TMC_TX_PIN = 17;
const uint8_t TMC_ADDRESS = 0;  // by MS1 and MS2
const int TMC_RPM = 30;
const uint32_t TMC_RUN_CURRENT = 16;  // of 31; the potentiometer on the module sets what 31 is
const unsigned long TMC_TURN_MS = 5000;  // after which it turns the other way
const unsigned long TMC_RAMP_MS = 10;
const float TMC_STEPS_PER_TURN = 200.0 * 256.0;
const float TMC_STEPS_PER_UNIT = 0.715;  // microsteps per second, with the chip's own clock
const long TMC_SPEED = TMC_RPM / 60.0 * TMC_STEPS_PER_TURN / TMC_STEPS_PER_UNIT;
const long TMC_RAMP = 500;  // of the speed's units, each 10 ms: the chip has no ramp

bool tmcReady = false;
long tmcSpeed = 0;
long tmcWanted = 0;
unsigned long lastTmcTurn = 0;
unsigned long lastTmcRamp = 0;

// part: helpers
uint8_t tmcCrc(const uint8_t *data, size_t length) {
  uint8_t crc = 0;
  for (size_t i = 0; i < length; i++) {
    uint8_t value = data[i];
    for (uint8_t place = 0; place < 8; place++) {  // the lowest bit first
      bool differs = (crc >> 7) ^ (value & 1);
      crc = differs ? (uint8_t)((crc << 1) ^ 0x07) : (uint8_t)(crc << 1);
      value >>= 1;
    }
  }
  return crc;
}

void writeTmc(uint8_t reg, uint32_t value) {
  uint8_t data[8] = {0x05, TMC_ADDRESS, (uint8_t)(reg | 0x80), (uint8_t)(value >> 24),
                     (uint8_t)(value >> 16), (uint8_t)(value >> 8), (uint8_t)value, 0};
  data[7] = tmcCrc(data, 7);
  Serial2.write(data, sizeof(data));
  Serial2.flush();
}

// The chip answers on the wire on which it is asked, behind the question's echo.
bool readTmc(uint8_t reg, uint32_t *value) {
  uint8_t question[4] = {0x05, TMC_ADDRESS, reg, 0};
  question[3] = tmcCrc(question, 3);
  while (Serial2.available() > 0) {
    Serial2.read();  // echoes of what was written
  }
  Serial2.write(question, sizeof(question));
  uint8_t data[12];
  if (Serial2.readBytes(data, sizeof(data)) != sizeof(data)) {
    return false;
  }
  const uint8_t *answer = data + sizeof(question);
  if (answer[0] != 0x05 || answer[1] != 0xFF || answer[2] != reg || tmcCrc(answer, 7) != answer[7]) {
    return false;
  }
  *value = ((uint32_t)answer[3] << 24) | ((uint32_t)answer[4] << 16) | ((uint32_t)answer[5] << 8) | answer[6];
  return true;
}

// Whether the chip has taken its settings.
bool startTmc() {
  uint32_t before, after;
  if (!readTmc(0x02, &before)) {  // IFCNT: how many datagrams it has taken
    return false;
  }
  writeTmc(0x00, 0xC1);  // GCONF: current by VREF, PDN_UART as UART, microsteps by register: 256
  writeTmc(0x10, (TMC_RUN_CURRENT << 8) | (TMC_RUN_CURRENT / 2));  // IHOLD_IRUN
  writeTmc(0x22, 0);  // VACTUAL
  return readTmc(0x02, &after) && (uint8_t)(after - before) == 3;
}

void setTmcSpeed(long speed) {
  tmcSpeed = speed;
  writeTmc(0x22, (uint32_t)speed & 0xFFFFFF);  // 24 bits with a sign
}

// part: setup
void setup() {
  Serial.begin(115200);
  Serial2.begin(115200, SERIAL_8N1, TMC_RX_PIN, TMC_TX_PIN);
  Serial2.setTimeout(15);
  tmcReady = startTmc();
  if (!tmcReady) {
    Serial.println("the TMC2209 does not answer: check wiring, motor supply and address");
  }
  tmcWanted = TMC_SPEED;
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (!tmcReady) {
    return;
  }
  if (now - lastTmcTurn >= TMC_TURN_MS) {
    lastTmcTurn = now;
    tmcWanted = -tmcWanted;
  }
  if (tmcSpeed != tmcWanted && now - lastTmcRamp >= TMC_RAMP_MS) {
    lastTmcRamp = now;
    setTmcSpeed(tmcSpeed + constrain(tmcWanted - tmcSpeed, -TMC_RAMP, TMC_RAMP));
  }
}
