// board: uno
#include <TM1637Display.h>
#define CLK 2
#define DIO 3
TM1637Display display(CLK, DIO);
const uint8_t SEG_DONE[] = {
  SEG_B | SEG_C | SEG_D | SEG_E | SEG_G, SEG_A | SEG_B | SEG_C | SEG_D | SEG_E | SEG_F,
  SEG_C | SEG_E | SEG_G, SEG_A | SEG_D | SEG_E | SEG_F | SEG_G};
void setup() {
  display.setBrightness(0x0f);
  display.clear();
}
void loop() {
  for (int k = 0; k < 100; k++) {
    display.showNumberDecEx(k, 0b01000000, true);
    delay(100);
  }
  display.showNumber(12);  // wrong
  display.setSegments(SEG_DONE);
}
