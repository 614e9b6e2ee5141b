// board: uno
#include <NewPing.h>
#define SONAR_NUM 3
#define MAX_DISTANCE 200
NewPing sonar[SONAR_NUM] = {
  NewPing(4, 5, MAX_DISTANCE), NewPing(6, 7, MAX_DISTANCE), NewPing(8, 9, MAX_DISTANCE)};
void echoCheck() {
  if (sonar[0].check_timer()) Serial.println(sonar[0].ping_result / US_ROUNDTRIP_CM);
}
void setup() { Serial.begin(115200); }
void loop() {
  for (uint8_t i = 0; i < SONAR_NUM; i++) {
    delay(50);
    Serial.print(sonar[i].ping_cm());
    Serial.println(NewPing::convert_in(sonar[i].ping_median(5)));
  }
  sonar[0].ping_timer(echoCheck);
  Serial.println(sonar.ping_cm());  // wrong
}
