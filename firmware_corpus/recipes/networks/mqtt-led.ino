// Switches an LED by messages "on" and "off", and reports its state; with reconnection and last will.

// part: includes
#include <PubSubClient.h>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char MQTT_HOST[] = "192.168.1.10";
const int MQTT_PORT = 1883;
const unsigned long MQTT_RETRY_MS = 5000;
const char MQTT_CLIENT[] = "board-1";
const char MQTT_USER[] = "";  // empty: without a login
const char MQTT_PASSWORD[] = "";
const char STATUS_TOPIC[] = "board-1/status";
const char COMMAND_TOPIC[] = "board-1/led/set";
const char STATE_TOPIC[] = "board-1/led";
const int LED_PIN = 4;

WiFiClient mqttNetwork;
PubSubClient mqtt(mqttNetwork);
unsigned long lastMqttAttempt = 0;

// part: helpers
bool textIs(const byte *payload, unsigned int length, const char *wanted) {
  return length == strlen(wanted) && memcmp(payload, wanted, length) == 0;  // the payload has no end mark
}

void onMqttMessage(char *topic, byte *payload, unsigned int length) {
  if (strcmp(topic, COMMAND_TOPIC) != 0) {
    return;
  }
  if (textIs(payload, length, "on")) {
    digitalWrite(LED_PIN, HIGH);
    mqtt.publish(STATE_TOPIC, "on", true);
  } else if (textIs(payload, length, "off")) {
    digitalWrite(LED_PIN, LOW);
    mqtt.publish(STATE_TOPIC, "off", true);
  } else {
    Serial.println("neither on nor off");
  }
}

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
  mqtt.subscribe(COMMAND_TOPIC);  // anew after each connection
  return true;
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  digitalWrite(LED_PIN, LOW);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  mqtt.setServer(MQTT_HOST, MQTT_PORT);
  mqtt.setSocketTimeout(3);  // seconds that a broker which is away may hold loop()
  mqtt.setCallback(onMqttMessage);
}

// part: loop
void loop() {
  if (keepMqtt()) {
    mqtt.loop();
  }
}
