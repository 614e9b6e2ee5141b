// board: uno
#include "max6675.h"
#include <RCSwitch.h>
#include <CapacitiveSensor.h>
MAX6675 thermocouple(6, 5, 4);
RCSwitch mySwitch = RCSwitch();
CapacitiveSensor cs_4_2 = CapacitiveSensor(4, 2);
void setup() {
  Serial.begin(9600);
  mySwitch.enableTransmit(10);
  mySwitch.enableReceive(0);
  mySwitch.setProtocol(1);
  cs_4_2.set_CS_AutocaL_Millis(0xFFFFFFFF);
}
void loop() {
  Serial.println(thermocouple.readCelsius());
  if (thermocouple.readFahrenheit() > 100) mySwitch.send(5393, 24);
  if (mySwitch.available()) {
    Serial.println(mySwitch.getReceivedValue());
    mySwitch.resetAvailable();
  }
  long total1 = cs_4_2.capacitiveSensor(30);
  Serial.println(thermocouple.readKelvin());  // wrong
}
