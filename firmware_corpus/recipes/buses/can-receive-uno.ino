// Prints the CAN messages that an MCP2515 receives, without a library.

// part: includes
#include <SPI.h>

// part: globals
const int CAN_CS_PIN = 10;
const unsigned long CAN_CRYSTAL_MHZ = 8;  // it is printed on the crystal of the module
const unsigned long CAN_KBIT = 500;

bool canReady = false;

// part: helpers
// Sends an instruction, a register and a value to the MCP2515.
void writeCan(uint8_t reg, uint8_t value) {
  SPI.beginTransaction(SPISettings(8000000, MSBFIRST, SPI_MODE0));
  digitalWrite(CAN_CS_PIN, LOW);
  SPI.transfer(0x02);  // WRITE
  SPI.transfer(reg);
  SPI.transfer(value);
  digitalWrite(CAN_CS_PIN, HIGH);
  SPI.endTransaction();
}

uint8_t readCan(uint8_t reg) {
  SPI.beginTransaction(SPISettings(8000000, MSBFIRST, SPI_MODE0));
  digitalWrite(CAN_CS_PIN, LOW);
  SPI.transfer(0x03);  // READ
  SPI.transfer(reg);
  uint8_t value = SPI.transfer(0);
  digitalWrite(CAN_CS_PIN, HIGH);
  SPI.endTransaction();
  return value;
}

// Whether the chip is there and has left the configuration for the bus.
bool startCan() {
  SPI.beginTransaction(SPISettings(8000000, MSBFIRST, SPI_MODE0));
  digitalWrite(CAN_CS_PIN, LOW);
  SPI.transfer(0xC0);  // RESET
  digitalWrite(CAN_CS_PIN, HIGH);
  SPI.endTransaction();
  delay(10);
  if ((readCan(0x0E) & 0xE0) != 0x80) {  // CANSTAT: after a reset it is configured
    return false;
  }
  writeCan(0x2A, CAN_CRYSTAL_MHZ * 1000 / (16 * CAN_KBIT) - 1);  // CNF1: 8 quanta a bit
  writeCan(0x29, 0x91);  // CNF2: 2 quanta for the line, 3 before the sample
  writeCan(0x28, 0x01);  // CNF3: 2 quanta behind it
  writeCan(0x60, 0x60);  // RXB0CTRL: takes every message
  writeCan(0x0F, 0x00);  // CANCTRL: normal operation
  delay(2);
  return (readCan(0x0E) & 0xE0) == 0x00;
}

void printCan() {
  uint8_t high = readCan(0x61);  // RXB0SIDH
  uint8_t low = readCan(0x62);  // RXB0SIDL
  bool isExtended = low & 0x08;
  uint32_t id = ((uint16_t)high << 3) | (low >> 5);
  if (isExtended) {
    id = (id << 2) | (low & 3);
    id = (id << 8) | readCan(0x63);
    id = (id << 8) | readCan(0x64);
  }
  uint8_t length = readCan(0x65) & 0x0F;  // RXB0DLC
  Serial.print(F("ID 0x"));
  Serial.print(id, HEX);
  Serial.print(F(":"));
  for (uint8_t i = 0; i < length && i < 8; i++) {
    Serial.print(' ');
    Serial.print(readCan(0x66 + i), HEX);
  }
  Serial.println();
  writeCan(0x2C, 0);  // CANINTF: the buffer is free again
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(CAN_CS_PIN, OUTPUT);
  digitalWrite(CAN_CS_PIN, HIGH);
  SPI.begin();
  canReady = startCan();
  Serial.println(canReady ? F("CAN ready") : F("no MCP2515: check the wiring"));
}

// part: loop
void loop() {
  if (canReady && (readCan(0x2C) & 0x01)) {  // CANINTF: RX0IF
    printCan();
  }
}
