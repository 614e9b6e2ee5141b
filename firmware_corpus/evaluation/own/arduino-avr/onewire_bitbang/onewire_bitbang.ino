//[board nano]
#include <util/delay.h>
#include <util/crc16.h>

// DS18B20 without a library. Data on PD4 with 4.7k to Vcc.

#define OW_BIT   PD4
#define OW_LOW() do { PORTD &= ~_BV(OW_BIT); DDRD |= _BV(OW_BIT); } while (0)
#define OW_REL() do { DDRD &= ~_BV(OW_BIT); } while (0)
#define OW_IN()  (PIND & _BV(OW_BIT))

static bool ow_reset(void) {
  bool present;
  OW_LOW();
  _delay_us(480);
  cli();
  OW_REL();  //[lines 3]
  _delay_us(70);
  present = !OW_IN();
  sei();
  _delay_us(410);
  return present;
}

static uint8_t ow_bit(uint8_t bit) {
  cli();
  OW_LOW();
  _delay_us(2);
  if (bit) OW_REL();
  _delay_us(11);
  uint8_t in = OW_IN() ? 1 : 0;
  _delay_us(47);
  OW_REL();  //[line]
  sei();
  _delay_us(2);
  return in;
}

// Least significant bit first; writing 0xFF reads.
static uint8_t ow_byte(uint8_t out) {  //[function]
  uint8_t in = 0;
  for (uint8_t i = 0; i < 8; i++) {
    in |= ow_bit(out & 1) << i;
    out >>= 1;
  }
  return in;
}

static bool ds18b20_start(void) {
  if (!ow_reset()) return false;
  ow_byte(0xCC);   // skip ROM: there is one sensor only
  ow_byte(0x44);   // convert
  return true;
}

static bool ds18b20_read(int16_t *sixteenths) {
  uint8_t pad[9], crc = 0;
  if (!ow_reset()) return false;
  ow_byte(0xCC);
  ow_byte(0xBE);
  for (uint8_t i = 0; i < 9; i++) {  //[block]
    pad[i] = ow_byte(0xFF);
    crc = _crc_ibutton_update(crc, pad[i]);
  }
  if (crc != 0) return false;
  *sixteenths = (pad[1] << 8) | pad[0];  //[rest s = ]
  return true;
}

void setup() {
  Serial.begin(115200);
}

void loop() {
  if (!ds18b20_start()) {
    Serial.println(F("no sensor"));
    delay(2000);
    return;
  }
  delay(750);
  int16_t t;
  if (ds18b20_read(&t)) {
    Serial.println(t / 16.0, 2);
  } else {
    Serial.println(F("crc"));
  }
  delay(1250);
}
