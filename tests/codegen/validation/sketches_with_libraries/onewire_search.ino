// board: uno
#include <OneWire.h>
OneWire ds(10);
void setup(void) { Serial.begin(9600); }
void loop(void) {
  byte i, data[9], addr[8];
  if (!ds.search(addr)) {
    ds.reset_search();
    delay(250);
    return;
  }
  if (OneWire::crc8(addr, 7) != addr[7]) return;
  ds.reset();
  ds.select(addr);
  ds.write(0x44, 1);
  delay(1000);
  ds.reset();
  ds.select(addr);
  ds.write(0xBE);
  for (i = 0; i < 9; i++) data[i] = ds.read();
  ds.readBytes(data, 9);  // wrong
}
