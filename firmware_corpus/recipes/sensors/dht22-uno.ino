// Reads temperature and humidity from a DHT22 or DHT11 and prints them.

// part: includes
#include <DHT.h>

// part: globals
const uint8_t DHT_PIN = 7;
const uint8_t DHT_TYPE = DHT22;
const unsigned long DHT_INTERVAL_MS = 2500;  // a DHT22 is ready every 2 s only

DHT dht(DHT_PIN, DHT_TYPE);
unsigned long lastDhtRead = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  dht.begin();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastDhtRead >= DHT_INTERVAL_MS) {
    lastDhtRead = now;
    float humidity = dht.readHumidity();
    float celsius = dht.readTemperature();
    if (isnan(humidity) || isnan(celsius)) {
      Serial.println("DHT does not answer: check wiring and pull-up");
    } else {
      Serial.print("temperature: ");
      Serial.print(celsius, 1);
      Serial.print(" C, humidity: ");
      Serial.print(humidity, 1);
      Serial.println(" %");
    }
  }
}
