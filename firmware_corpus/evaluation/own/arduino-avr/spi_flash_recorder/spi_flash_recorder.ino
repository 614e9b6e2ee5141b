//[board uno]
#include <SPI.h>
#include "w25q.h"

// Vibration recorder: samples A0 at 1 kHz into a W25Q32, "d" dumps it, "e" erases, "r" records.

static W25Q flash(10);
static uint32_t address = 0;
static uint8_t page[256];

static void record(uint16_t seconds) {
  uint32_t samples = (uint32_t)seconds * 1000;
  uint16_t used = 0;
  uint32_t next = micros();
  while (samples--) {
    while ((int32_t)(micros() - next) < 0) {
    }
    next += 1000;
    page[used++] = analogRead(A0) >> 2;
    if (used == sizeof(page)) {  //[block]
      flash.writePage(address, page);
      address += sizeof(page);
      used = 0;
    }
  }
}

static void dump() {
  for (uint32_t a = 0; a < address; a += sizeof(page)) {
    flash.read(a, page, sizeof(page));
    for (uint16_t i = 0; i < sizeof(page); i++) {
      Serial.println(page[i]);  //[line]
    }
  }
}

void setup() {
  Serial.begin(250000);
  SPI.begin();
  flash.begin();
  // fast ADC clock: 16 instead of 128
  ADCSRA = (ADCSRA & ~0x07) | 0x04;
  Serial.print(F("flash id "));
  Serial.println(flash.readId(), HEX);  //[rest n(]
}

void loop() {
  switch (Serial.read()) {
    case 'r': record(30); Serial.println(address); break;
    case 'd': dump(); break;
    case 'e':
      flash.eraseChip();
      address = 0;
      Serial.println(F("empty"));
      break;
  }
}
