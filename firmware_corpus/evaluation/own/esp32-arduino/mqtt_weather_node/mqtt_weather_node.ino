//[board esp32dev]
// Weather node: BME280 -> MQTT (retained JSON), sleeps between readings.
#include <WiFi.h>
#include <Wire.h>
#include <PubSubClient.h>
#include <ArduinoJson.h>
#include <Adafruit_Sensor.h>
#include <Adafruit_BME280.h>

#include "secrets.h"

constexpr uint64_t SLEEP_SECONDS = 300;
constexpr float ALTITUDE_M = 412.0f;

RTC_DATA_ATTR uint32_t bootCount = 0;
RTC_DATA_ATTR uint16_t failedInARow = 0;

WiFiClient net;
PubSubClient mqtt(net);
Adafruit_BME280 bme;

bool connectWifi(uint32_t timeoutMs) {
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  uint32_t start = millis();
  while (WiFi.status() != WL_CONNECTED) {
    if (millis() - start > timeoutMs) {  //[lines 4]
      return false;
    }
    delay(50);
  }
  return true;
}

void goToSleep() {  //[block]
  mqtt.disconnect();
  WiFi.disconnect(true);
  WiFi.mode(WIFI_OFF);
  // back off when the broker or the access point is away
  uint64_t factor = failedInARow > 5 ? 6 : 1;
  esp_sleep_enable_timer_wakeup(SLEEP_SECONDS * factor * 1000000ULL);
  esp_deep_sleep_start();
}

// Pressure reduced to sea level, in hPa.
float seaLevelPressure(float hPa, float celsius) {  //[function]
  float h = 0.0065f * ALTITUDE_M;
  return hPa * powf(1.0f - h / (celsius + h + 273.15f), -5.257f);
}

bool publishReading() {
  bme.takeForcedMeasurement();
  float t = bme.readTemperature();
  float rh = bme.readHumidity();  //[rest h = ]
  float p = bme.readPressure() / 100.0f;
  if (isnan(t) || isnan(rh)) {
    Serial.println("BME280 gave no reading");
    return false;
  }

  JsonDocument doc;
  doc["t"] = roundf(t * 10) / 10;
  doc["rh"] = (int)roundf(rh);
  doc["p"] = roundf(seaLevelPressure(p, t) * 10) / 10;
  doc["rssi"] = WiFi.RSSI();
  doc["boot"] = bootCount;

  char payload[160];
  size_t n = serializeJson(doc, payload, sizeof(payload));
  return mqtt.publish("weather/garden", (const uint8_t *)payload, n, true);  //[line]
}

void setup() {
  Serial.begin(115200);
  bootCount++;
  Wire.begin(21, 22);

  bool ok = bme.begin(0x76, &Wire);
  if (ok) {
    bme.setSampling(Adafruit_BME280::MODE_FORCED, Adafruit_BME280::SAMPLING_X1,
                    Adafruit_BME280::SAMPLING_X1, Adafruit_BME280::SAMPLING_X1,
                    Adafruit_BME280::FILTER_OFF);
    ok = connectWifi(8000);
  }
  if (ok) {
    mqtt.setServer(MQTT_HOST, 1883);
    mqtt.setBufferSize(512);
    ok = mqtt.connect("garden-node", MQTT_USER, MQTT_PASS) && publishReading();
  }
  failedInARow = ok ? 0 : failedInARow + 1;
  goToSleep();
}

void loop() {
  // never reached
}
