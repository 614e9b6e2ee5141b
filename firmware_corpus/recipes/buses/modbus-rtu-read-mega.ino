// Reads holding registers of a Modbus RTU slave over RS-485 and prints them.

// part: globals
const int DE_PIN = 2;  // the transceiver's DE and RE together: high sends
const long MODBUS_BAUD = 9600;
const byte SLAVE_ID = 1;
const unsigned int FIRST_REGISTER = 0;
const byte REGISTER_COUNT = 2;
const unsigned long POLL_INTERVAL_MS = 1000;
const unsigned long ANSWER_TIMEOUT_MS = 200;

byte modbusAnswer[5 + 2 * 16];
byte answerLength = 0;
bool waitingForAnswer = false;
unsigned long lastPoll = 0;

// part: helpers
unsigned int modbusCrc(const byte *data, byte length) {
  unsigned int crc = 0xFFFF;
  for (byte i = 0; i < length; i++) {
    crc ^= data[i];
    for (byte bit = 0; bit < 8; bit++) {
      crc = (crc & 1) ? (crc >> 1) ^ 0xA001 : crc >> 1;
    }
  }
  return crc;
}

void sendRequest() {
  byte frame[8] = {SLAVE_ID, 3, highByte(FIRST_REGISTER), lowByte(FIRST_REGISTER), 0, REGISTER_COUNT};
  unsigned int crc = modbusCrc(frame, 6);
  frame[6] = lowByte(crc);
  frame[7] = highByte(crc);
  while (Serial1.available() > 0) {
    Serial1.read();  // what came late
  }
  digitalWrite(DE_PIN, HIGH);
  Serial1.write(frame, sizeof(frame));
  Serial1.flush();  // until the last bit is out: some milliseconds
  digitalWrite(DE_PIN, LOW);
  answerLength = 0;
  waitingForAnswer = true;
}

void printAnswer() {
  unsigned int crc = modbusCrc(modbusAnswer, answerLength - 2);
  if (lowByte(crc) != modbusAnswer[answerLength - 2] ||
      highByte(crc) != modbusAnswer[answerLength - 1] || modbusAnswer[0] != SLAVE_ID) {
    Serial.println(F("damaged answer"));
  } else if (modbusAnswer[1] & 0x80) {
    Serial.print(F("exception "));
    Serial.println(modbusAnswer[2]);
  } else {
    for (byte i = 0; i < REGISTER_COUNT; i++) {
      Serial.print(F("register "));
      Serial.print(FIRST_REGISTER + i);
      Serial.print(F(" = "));
      Serial.println(word(modbusAnswer[3 + 2 * i], modbusAnswer[4 + 2 * i]));
    }
  }
}

void receiveAnswer() {
  while (Serial1.available() > 0 && answerLength < sizeof(modbusAnswer)) {
    modbusAnswer[answerLength++] = Serial1.read();
    bool isException = answerLength >= 2 && (modbusAnswer[1] & 0x80);
    byte wanted = isException ? 5 : 5 + 2 * REGISTER_COUNT;
    if (answerLength == wanted) {
      waitingForAnswer = false;
      printAnswer();
      return;
    }
  }
  if (millis() - lastPoll >= ANSWER_TIMEOUT_MS) {
    waitingForAnswer = false;
    Serial.println(F("no answer"));
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(DE_PIN, OUTPUT);
  digitalWrite(DE_PIN, LOW);
  Serial1.begin(MODBUS_BAUD);
}

// part: loop
void loop() {
  if (waitingForAnswer) {
    receiveAnswer();
  } else if (millis() - lastPoll >= POLL_INTERVAL_MS) {
    lastPoll = millis();
    sendRequest();
  }
}
