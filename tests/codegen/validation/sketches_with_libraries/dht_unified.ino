// board: uno
#include <Adafruit_Sensor.h>
#include <DHT.h>
#include <DHT_U.h>
DHT_Unified dht(2, DHT11);
uint32_t delayMS;
void setup() {
  Serial.begin(9600);
  dht.begin();
  sensor_t sensor;
  dht.temperature().getSensor(&sensor);
  Serial.println(sensor.name);
  Serial.println(sensor.max_value);
  delayMS = sensor.min_delay / 1000;
}
void loop() {
  delay(delayMS);
  sensors_event_t event;
  dht.temperature().getEvent(&event);
  if (!isnan(event.temperature)) Serial.println(event.temperature);
  dht.humidity().getEvent(&event);
  Serial.println(event.relative_humidity);
  Serial.println(event.humidity);  // wrong
}
