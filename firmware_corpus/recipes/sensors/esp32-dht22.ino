// Reads a DHT22 temperature and humidity sensor.

// part: includes
#include <DHT.h>

// part: globals
const int DHT_PIN = 4;
const unsigned long READ_DHT_MS = 2000;  // the sensor wants two seconds between readings

DHT dht(DHT_PIN, DHT22);
unsigned long lastDhtRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  dht.begin();
}

// part: loop
void loop() {
  if (millis() - lastDhtRead >= READ_DHT_MS) {
    lastDhtRead = millis();
    float humidity = dht.readHumidity();
    float celsius = dht.readTemperature();
    if (isnan(humidity) || isnan(celsius)) {
      Serial.println("the DHT does not answer");
    } else {
      Serial.printf("%.1f C, %.1f %%\n", celsius, humidity);
    }
  }
}
