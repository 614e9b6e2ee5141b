// board: uno
#include <U8g2lib.h>
U8G2_SH1106_128X64_NONAME_1_HW_I2C u8g2(U8G2_R0);
void setup(void) {
  u8g2.begin();
  u8g2.enableUTF8Print();
}
void loop(void) {
  u8g2.firstPage();
  do {
    u8g2.setFont(u8g2_font_6x10_tf);
    u8g2.drawUTF8(0, 20, "21 °C");
    u8g2.drawBox(0, 30, map(analogRead(A1), 0, 1023, 0, 127), 8);
    u8g2.drawBox(0, 30);  // wrong
  } while (u8g2.nextPage());
}
