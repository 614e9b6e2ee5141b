// Sends a CAN message with a counter again and again by an MCP2515, without a library.

// part: includes
#include <SPI.h>

// part: globals
const int CAN_CS_PIN = 10;
const unsigned long CAN_CRYSTAL_MHZ = 8;  // it is printed on the crystal of the module
const unsigned long CAN_KBIT = 500;
const uint16_t MESSAGE_ID = 0x123;  // standard: 11 bits
const unsigned long CAN_INTERVAL_MS = 1000;

bool canReady = false;
uint32_t canCounter = 0;
unsigned long lastCanSend = 0;

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

// False while the last message still waits: nobody has acknowledged it.
bool sendCan(uint16_t id, uint32_t value) {
  if (readCan(0x30) & 0x08) {  // TXB0CTRL: TXREQ
    return false;
  }
  writeCan(0x31, id >> 3);  // TXB0SIDH
  writeCan(0x32, (id & 7) << 5);  // TXB0SIDL: a standard identifier
  writeCan(0x35, 4);  // TXB0DLC
  for (uint8_t i = 0; i < 4; i++) {
    writeCan(0x36 + i, value >> (8 * i));
  }
  SPI.beginTransaction(SPISettings(8000000, MSBFIRST, SPI_MODE0));
  digitalWrite(CAN_CS_PIN, LOW);
  SPI.transfer(0x81);  // RTS of buffer 0
  digitalWrite(CAN_CS_PIN, HIGH);
  SPI.endTransaction();
  return true;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(CAN_CS_PIN, OUTPUT);
  digitalWrite(CAN_CS_PIN, HIGH);
  SPI.begin();
  canReady = startCan();
  Serial.println(canReady ? F("CAN ready") : F("no MCP2515: check the wiring"));
}

// part: loop
void loop() {
  if (canReady && millis() - lastCanSend >= CAN_INTERVAL_MS) {
    lastCanSend = millis();
    if (sendCan(MESSAGE_ID, canCounter)) {
      canCounter++;
    } else {
      Serial.println(F("nobody has acknowledged the last message"));
    }
  }
}
