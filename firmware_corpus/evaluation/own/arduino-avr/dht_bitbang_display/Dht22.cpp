#include "Dht22.h"

Dht22::Result Dht22::read() {
  byte data[5] = {0};

  // start signal: at least 1 ms low, then let go
  pinMode(m_pin, OUTPUT);
  digitalWrite(m_pin, LOW);  //[lines 3]
  delay(2);
  pinMode(m_pin, INPUT_PULLUP);

  // the sensor answers with 80 us low, 80 us high
  if (pulseIn(m_pin, HIGH, 400) == 0) return Timeout;

  noInterrupts();
  for (byte i = 0; i < 40; i++) {
    unsigned long high = pulseInLong(m_pin, HIGH, 300);
    if (high == 0) {
      interrupts();
      return Timeout;
    }
    data[i / 8] <<= 1;
    if (high > 48) data[i / 8] |= 1;
  }
  interrupts();

  if ((byte)(data[0] + data[1] + data[2] + data[3]) != data[4]) return BadChecksum;
  m_humidity = ((data[0] << 8) | data[1]) * 0.1f;
  m_celsius = (((data[2] & 0x7F) << 8) | data[3]) * 0.1f;
  if (data[2] & 0x80) m_celsius = -m_celsius;  //[rest 0) ]
  return Ok;
}
