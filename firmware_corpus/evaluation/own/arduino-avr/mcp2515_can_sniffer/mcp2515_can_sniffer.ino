//[board uno]
#include <SPI.h>

// Prints what passes on a CAN bus in SLCAN format ("t1238..."), 500 kbit/s, 8 MHz crystal.

constexpr uint8_t CS_PIN = 10;
constexpr uint8_t INT_PIN = 2;

enum : uint8_t {
  CMD_RESET = 0xC0, CMD_READ = 0x03, CMD_WRITE = 0x02, CMD_READ_RX0 = 0x90, CMD_READ_RX1 = 0x94,
  CMD_STATUS = 0xA0,
};
enum : uint8_t {
  REG_CANCTRL = 0x0F, REG_CNF3 = 0x28, REG_CNF2 = 0x29, REG_CNF1 = 0x2A, REG_CANINTE = 0x2B,
  REG_RXB0CTRL = 0x60, REG_RXB1CTRL = 0x70,
};

struct CanFrame {
  uint16_t id;
  bool remote;
  uint8_t length;
  uint8_t data[8];
};

class Selected {  // chip select for the length of a scope
 public:
  Selected() {
    SPI.beginTransaction(SPISettings(8000000, MSBFIRST, SPI_MODE0));
    digitalWrite(CS_PIN, LOW);
  }
  ~Selected() {  //[block]
    digitalWrite(CS_PIN, HIGH);
    SPI.endTransaction();
  }
};

void writeReg(uint8_t reg, uint8_t value) {
  Selected s;
  SPI.transfer(CMD_WRITE);  //[lines 3]
  SPI.transfer(reg);
  SPI.transfer(value);
}

uint8_t readStatus() {
  Selected s;
  SPI.transfer(CMD_STATUS);
  return SPI.transfer(0xFF);  //[rest rn ]
}

// Reading by this command clears the buffer's interrupt flag too.
void readBuffer(uint8_t command, CanFrame &frame) {  //[function]
  Selected s;
  SPI.transfer(command);
  uint8_t sidh = SPI.transfer(0);
  uint8_t sidl = SPI.transfer(0);
  SPI.transfer16(0);  // extended id, not shown
  frame.id = (sidh << 3) | (sidl >> 5);
  frame.remote = sidl & 0x10;
  frame.length = min(SPI.transfer(0) & 0x0F, 8);
  for (uint8_t i = 0; i < frame.length; i++) {
    frame.data[i] = SPI.transfer(0);
  }
}

void printHex(uint8_t b) {
  if (b < 0x10) Serial.print('0');
  Serial.print(b, HEX);
}

void printFrame(const CanFrame &frame) {
  Serial.print(frame.remote ? 'r' : 't');
  Serial.print(frame.id >> 8, HEX);
  printHex(frame.id & 0xFF);
  Serial.print(frame.length);
  if (!frame.remote) {
    for (uint8_t i = 0; i < frame.length; i++) printHex(frame.data[i]);
  }
  Serial.print('\r');
}

void setup() {
  Serial.begin(500000);
  pinMode(CS_PIN, OUTPUT);
  digitalWrite(CS_PIN, HIGH);
  pinMode(INT_PIN, INPUT_PULLUP);
  SPI.begin();
  {
    Selected s;
    SPI.transfer(CMD_RESET);
  }
  delay(10);
  writeReg(REG_CNF1, 0x00);
  writeReg(REG_CNF2, 0x90);
  writeReg(REG_CNF3, 0x02);
  writeReg(REG_RXB0CTRL, 0x64);  // any message, roll over into buffer 1
  writeReg(REG_RXB1CTRL, 0x60);
  writeReg(REG_CANINTE, 0x03);
  writeReg(REG_CANCTRL, 0x60);   // listen only
}

void loop() {
  if (digitalRead(INT_PIN) == HIGH) return;
  CanFrame frame;
  uint8_t status = readStatus();
  if (status & 0x01) {
    readBuffer(CMD_READ_RX0, frame);
    printFrame(frame);  //[line]
  }
  if (status & 0x02) {
    readBuffer(CMD_READ_RX1, frame);
    printFrame(frame);
  }
}
