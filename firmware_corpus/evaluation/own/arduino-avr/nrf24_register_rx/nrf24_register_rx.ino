//[board nano]
#include <SPI.h>

#define R_REGISTER    0x00
#define W_REGISTER    0x20
#define R_RX_PAYLOAD  0x61
#define FLUSH_RX      0xE2
#define NOP           0xFF

#define CONFIG        0x00
#define EN_AA         0x01
#define EN_RXADDR     0x02
#define RF_CH         0x05
#define RF_SETUP      0x06
#define STATUS        0x07
#define RX_ADDR_P0    0x0A
#define RX_PW_P0      0x11
#define FIFO_STATUS   0x17

const int CE = 9, CSN = 10, IRQ = 2;
const byte address[5] = {'s', 'o', 'l', 'a', 'r'};

struct Packet {
  byte node;
  uint16_t sequence;
  int16_t centiCelsius;
  uint16_t millivolts;
} __attribute__((packed));

byte command(byte cmd, byte *data = nullptr, byte n = 0) {
  digitalWrite(CSN, LOW);
  byte status = SPI.transfer(cmd);
  for (byte i = 0; i < n; i++) {
    data[i] = SPI.transfer(data[i]);  //[line]
  }
  digitalWrite(CSN, HIGH);
  return status;
}

void writeRegister(byte reg, byte value) {
  command(W_REGISTER | reg, &value, 1);  //[line]
}

byte readRegister(byte reg) {
  byte value = NOP;
  command(R_REGISTER | reg, &value, 1);
  return value;
}

void startListening() {
  byte copy[5];
  memcpy(copy, address, 5);
  writeRegister(RF_CH, 76);
  writeRegister(RF_SETUP, 0x26);     // 250 kbit/s, 0 dBm
  writeRegister(EN_AA, 0x01);
  writeRegister(EN_RXADDR, 0x01);
  command(W_REGISTER | RX_ADDR_P0, copy, 5);  //[lines 4]
  writeRegister(RX_PW_P0, sizeof(Packet));
  writeRegister(CONFIG, 0x0F);       // CRC16, power up, receiver
  command(FLUSH_RX);
  writeRegister(STATUS, 0x70);
  digitalWrite(CE, HIGH);
  delay(5);
}

void print(const Packet &p) {
  static uint16_t expected = 0;
  static unsigned long lost = 0;
  if (p.sequence != expected) lost += (uint16_t)(p.sequence - expected);  //[rest += ]
  expected = p.sequence + 1;

  Serial.print(p.node);
  Serial.print(F(": "));
  Serial.print(p.centiCelsius / 100.0);
  Serial.print(F(" C "));
  Serial.print(p.millivolts);
  Serial.print(F(" mV, lost "));
  Serial.println(lost);
}

void setup() {
  Serial.begin(115200);
  pinMode(CE, OUTPUT);
  pinMode(CSN, OUTPUT);
  digitalWrite(CSN, HIGH);
  pinMode(IRQ, INPUT_PULLUP);
  SPI.begin();
  delay(100);
  startListening();
  if (readRegister(RF_CH) != 76) Serial.println(F("no radio"));
}

void loop() {
  if (digitalRead(IRQ) == HIGH) return;
  writeRegister(STATUS, 0x40);
  while (!(readRegister(FIFO_STATUS) & 0x01)) {  //[block]
    Packet p;
    command(R_RX_PAYLOAD, (byte *)&p, sizeof(p));
    print(p);
  }
}
