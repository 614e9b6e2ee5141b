// board: uno
#include <OneButton.h>
#include <DS3232RTC.h>
#include <Timezone.h>
#include <Adafruit_LEDBackpack.h>
OneButton button(A1, true);
DS3232RTC rtc;
TimeChangeRule summer = {"CEST", Last, Sun, Mar, 2, 120};
TimeChangeRule winter = {"CET", Last, Sun, Oct, 3, 60};
Timezone zone(summer, winter);
Adafruit_7segment digits;
void clicked() { digits.drawColon(true); }
void setup() {
  rtc.begin();
  digits.begin(0x70);
  button.attachClick(clicked);
  button.attachDoubleClick([]() { digits.blinkRate(HT16K33_BLINK_1HZ); });
  button.onClick(clicked);  // wrong
  setSyncProvider(rtc.get);
  rtc.setAlarm(DS3232RTC::ALM1_MATCH_DATE, 0, 0, 0, 1);
}
void loop() {
  button.tick();
  time_t local = zone.toLocal(rtc.get());
  digits.print(hour(local) * 100 + minute(local), DEC);
  digits.writeDisplay();
}
