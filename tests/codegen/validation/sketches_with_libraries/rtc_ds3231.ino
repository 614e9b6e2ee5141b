// board: uno
#include "RTClib.h"
RTC_DS3231 rtc;
char daysOfTheWeek[7][12] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
void setup() {
  Serial.begin(57600);
  if (!rtc.begin()) {
    Serial.println("Couldn't find RTC");
    Serial.flush();
    while (1) delay(10);
  }
  if (rtc.lostPower()) rtc.adjust(DateTime(F(__DATE__), F(__TIME__)));
}
void loop() {
  DateTime now = rtc.now();
  Serial.print(now.year(), DEC);
  Serial.print(daysOfTheWeek[now.dayOfTheWeek()]);
  DateTime future(now + TimeSpan(7, 12, 30, 6));
  Serial.println(future.unixtime());
  Serial.println(rtc.getTemperature());
  char buf[] = "YYYY-MM-DD hh:mm:ss";
  Serial.println(now.toString(buf));
  Serial.println(now.weekday());  // wrong
  delay(3000);
}
