//[board mega]
#include "Incubator.h"

Incubator incubator;

void setup() {
  Serial.begin(115200);
  incubator.begin();
}

void loop() {
  incubator.run();
}
