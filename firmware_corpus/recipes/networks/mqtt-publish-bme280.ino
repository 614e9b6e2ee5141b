// Publishes temperature, humidity and pressure of a BME280 by MQTT as JSON.

// part: includes
#include <Adafruit_BME280.h>
#include <PubSubClient.h>
#include <Wire.h>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char MQTT_HOST[] = "192.168.1.10";
const int MQTT_PORT = 1883;
const unsigned long MQTT_RETRY_MS = 5000;
const char MQTT_CLIENT[] = "board-1";
const char MQTT_USER[] = "";  // empty: without a login
const char MQTT_PASSWORD[] = "";
const char STATUS_TOPIC[] = "board-1/status";
const char TOPIC[] = "board-1/weather";
const int BME_ADDRESS = 0x76;  // 0x77 where SDO is high

Adafruit_BME280 bme;
bool bmeFound = false;
const unsigned long PUBLISH_INTERVAL_MS = 30000;

WiFiClient mqttNetwork;
PubSubClient mqtt(mqttNetwork);
unsigned long lastMqttAttempt = 0;
unsigned long lastPublish = 0;

// part: helpers
// Tries once every few seconds; true while connected.
bool keepMqtt() {
  if (mqtt.connected()) {
    return true;
  }
  if (WiFi.status() != WL_CONNECTED || millis() - lastMqttAttempt < MQTT_RETRY_MS) {
    return false;
  }
  lastMqttAttempt = millis();
  String id = String(MQTT_CLIENT) + "-" + WiFi.macAddress();  // two with one id throw each other out
  // The last will: the broker publishes it when this board vanishes.
  const char *login = MQTT_USER[0] ? MQTT_USER : nullptr;
  if (!mqtt.connect(id.c_str(), login, MQTT_PASSWORD, STATUS_TOPIC, 1, true, "offline")) {
    Serial.printf("MQTT failed, state %d\n", mqtt.state());
    return false;
  }
  mqtt.publish(STATUS_TOPIC, "online", true);
  return true;
}

void publishReading() {
  if (!bmeFound) {
    Serial.println("no BME280: nothing published");
    return;
  }
  char text[96];
  snprintf(text, sizeof(text), "{\"temperature\":%.1f,\"humidity\":%.1f,\"pressure\":%.1f}",
           bme.readTemperature(), bme.readHumidity(), bme.readPressure() / 100.0F);  // hPa
  mqtt.publish(TOPIC, text, true);  // retained: who subscribes later gets it at once
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
  bmeFound = bme.begin(BME_ADDRESS);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  mqtt.setServer(MQTT_HOST, MQTT_PORT);
  mqtt.setSocketTimeout(3);  // seconds that a broker which is away may hold loop()
}

// part: loop
void loop() {
  if (keepMqtt()) {
    mqtt.loop();
    if (millis() - lastPublish >= PUBLISH_INTERVAL_MS) {
      lastPublish = millis();
      publishReading();
    }
  }
}
