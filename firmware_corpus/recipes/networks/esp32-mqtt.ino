// Publishes the uptime to an MQTT broker regularly and obeys messages on a topic; joins again when it is lost.

// part: includes
#include <PubSubClient.h>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char* WIFI_SSID = "my-network";
const char* WIFI_PASSWORD = "my-password";
const char* MQTT_HOST = "192.168.1.10";
const uint16_t MQTT_PORT = 1883;
const char MQTT_USER[] = "";  // empty: without a login
const char MQTT_PASSWORD[] = "";
const char* STATE_TOPIC = "home/board/state";
const char* COMMAND_TOPIC = "home/board/command";
const char* ONLINE_TOPIC = "home/board/online";
const unsigned long PUBLISH_MS = 10000;
const unsigned long MQTT_RETRY_MS = 5000;

WiFiClient mqttSocket;
PubSubClient mqtt(mqttSocket);
unsigned long lastPublish = 0;
unsigned long lastMqttTry = 0;

// part: helpers
void onMessage(char* topic, byte* payload, unsigned int length) {
  Serial.print(topic);
  Serial.print(": ");
  Serial.write(payload, length);
  Serial.println();
}

bool connectMqtt() {
  String id = "board-" + WiFi.macAddress();
  // The broker says "0" for us when we vanish: the last will.
  const char* login = MQTT_USER[0] ? MQTT_USER : nullptr;
  if (!mqtt.connect(id.c_str(), login, MQTT_PASSWORD, ONLINE_TOPIC, 1, true, "0")) {
    return false;
  }
  mqtt.publish(ONLINE_TOPIC, "1", true);
  return mqtt.subscribe(COMMAND_TOPIC);
}

// What is published; nothing where there is no reading.
String stateText() {
  return String(millis() / 1000);
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  mqtt.setServer(MQTT_HOST, MQTT_PORT);
  mqtt.setCallback(onMessage);
}

// part: loop
void loop() {
  if (!mqtt.connected()) {
    if (WiFi.status() == WL_CONNECTED && millis() - lastMqttTry >= MQTT_RETRY_MS) {
      lastMqttTry = millis();
      Serial.println(connectMqtt() ? "MQTT connected" : "MQTT: no connection");
    }
  } else {
    mqtt.loop();
    if (millis() - lastPublish >= PUBLISH_MS) {
      lastPublish = millis();
      String state = stateText();
      if (state.length() > 0) {
        mqtt.publish(STATE_TOPIC, state.c_str());
      }
    }
  }
}
