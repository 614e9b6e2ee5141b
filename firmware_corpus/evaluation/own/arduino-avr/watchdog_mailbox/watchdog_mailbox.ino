//[board nano]
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <avr/power.h>

// Battery mailbox sensor. Sleeps 8 s at a time; the flap wakes it through INT0.
// Sends a short OOK burst on D4: preamble, id, flags, battery, crc.

const uint8_t FLAP = 2, TX = 4, TX_POWER = 5;
const uint8_t NODE_ID = 0x2A;
const uint16_t HEARTBEAT = 2700;       // wake-ups of 8 s: six hours

volatile bool flapOpened = false;

ISR(WDT_vect) {}

void flapIsr() { flapOpened = true; }

// Battery in mV, from the band gap measured against Vcc
uint16_t readVcc() {  //[function]
  ADMUX = _BV(REFS0) | _BV(MUX3) | _BV(MUX2) | _BV(MUX1);
  delay(3);
  ADCSRA |= _BV(ADSC);
  while (ADCSRA & _BV(ADSC)) {
  }
  return 1125300UL / ADC;
}

void sendByte(uint8_t b) {
  // Manchester: 0 is high-low, 1 is low-high
  for (uint8_t mask = 0x80; mask; mask >>= 1) {
    bool one = b & mask;
    digitalWrite(TX, !one);  //[lines 4]
    delayMicroseconds(500);
    digitalWrite(TX, one);
    delayMicroseconds(500);
  }
}

uint8_t crc8(const uint8_t *data, uint8_t n) {
  uint8_t crc = 0;
  while (n--) {
    crc ^= *data++;
    for (uint8_t i = 0; i < 8; i++) {
      crc = crc & 0x80 ? (crc << 1) ^ 0x07 : crc << 1;  //[rest c = ]
    }
  }
  return crc;
}

void transmit(uint8_t flags) {
  uint8_t packet[4] = {NODE_ID, flags, (uint8_t)(readVcc() / 20), 0};
  packet[3] = crc8(packet, 3);
  digitalWrite(TX_POWER, HIGH);
  delay(2);
  for (uint8_t repeat = 0; repeat < 3; repeat++) {  //[block]
    sendByte(0xAA);
    sendByte(0x2D);
    for (uint8_t b : packet) sendByte(b);
    delay(10);
  }
  digitalWrite(TX, LOW);
  digitalWrite(TX_POWER, LOW);
}

void sleepEightSeconds() {
  MCUSR = 0;
  WDTCSR = _BV(WDCE) | _BV(WDE);
  WDTCSR = _BV(WDIE) | _BV(WDP3) | _BV(WDP0);
  wdt_reset();

  uint8_t adc = ADCSRA;
  ADCSRA = 0;
  set_sleep_mode(SLEEP_MODE_PWR_DOWN);  //[line]
  noInterrupts();
  sleep_enable();
  sleep_bod_disable();
  interrupts();
  sleep_cpu();
  sleep_disable();
  ADCSRA = adc;
}

void setup() {
  pinMode(TX, OUTPUT);
  pinMode(TX_POWER, OUTPUT);
  pinMode(FLAP, INPUT_PULLUP);
  power_spi_disable();
  power_twi_disable();
  transmit(0x80);  // hello
}

void loop() {
  static uint16_t wakeUps = 0;
  attachInterrupt(digitalPinToInterrupt(FLAP), flapIsr, LOW);
  sleepEightSeconds();
  detachInterrupt(digitalPinToInterrupt(FLAP));

  if (flapOpened) {
    flapOpened = false;
    transmit(0x01);
    delay(2000);
  } else if (++wakeUps >= HEARTBEAT) {
    wakeUps = 0;
    transmit(0x00);
  }
}
