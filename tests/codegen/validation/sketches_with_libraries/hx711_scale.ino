// board: nano
#include "HX711.h"
const int LOADCELL_DOUT_PIN = 2;
const int LOADCELL_SCK_PIN = 3;
HX711 scale;
void setup() {
  Serial.begin(38400);
  scale.begin(LOADCELL_DOUT_PIN, LOADCELL_SCK_PIN);
  scale.set_scale(2280.f);
  scale.tare();
}
void loop() {
  if (scale.is_ready()) Serial.print(scale.get_units(), 1);
  Serial.println(scale.get_units(10), 1);
  Serial.println(scale.get_weight());  // wrong
  scale.power_down();
  delay(5000);
  scale.power_up();
}
