//[board uno]
#include "Dht22.h"

Dht22 sensor(7);
float minT = 1000, maxT = -1000;

void setup() {
  Serial.begin(9600);
  pinMode(LED_BUILTIN, OUTPUT);  //[line]
}

void loop() {
  delay(2500);
  Dht22::Result result = sensor.read();
  digitalWrite(LED_BUILTIN, result != Dht22::Ok);

  if (result != Dht22::Ok) {
    Serial.print(F("sensor: "));
    Serial.println(result == Dht22::Timeout ? F("no answer") : F("bad checksum"));
    return;
  }
  minT = min(minT, sensor.temperature());
  maxT = max(maxT, sensor.temperature());  //[rest T = ]

  Serial.print(sensor.temperature(), 1);
  Serial.print(F(" C ("));
  Serial.print(minT, 1);
  Serial.print(F(".."));
  Serial.print(maxT, 1);
  Serial.print(F(")  "));
  Serial.print(sensor.humidity(), 1);
  Serial.print(F(" %  dew point "));
  Serial.println(dewPoint(sensor.temperature(), sensor.humidity()), 1);
}

// Magnus formula over water
float dewPoint(float celsius, float humidity) {  //[function]
  const float a = 17.62, b = 243.12;
  float gamma = a * celsius / (b + celsius) + log(humidity / 100.0);
  return b * gamma / (a - gamma);
}
