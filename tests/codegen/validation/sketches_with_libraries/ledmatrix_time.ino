// board: uno
#include <LedControl.h>
#include <TimeLib.h>
LedControl lc = LedControl(12, 11, 10, 1);
void setup() {
  lc.shutdown(0, false);
  lc.setIntensity(0, 8);
  lc.clearDisplay(0);
  setTime(10, 30, 0, 24, 12, 2024);
}
void loop() {
  time_t t = now();
  lc.setDigit(0, 0, second(t) % 10, false);
  lc.setChar(0, 3, 'a', false);
  for (int row = 0; row < 8; row++) lc.setLed(0, row, minute() % 8, true);
  if (weekday() == dowSunday) lc.setRow(0, 0, B10101010);
  tmElements_t tm;
  breakTime(t, tm);
  lc.setBrightness(0, 4);  // wrong
}
