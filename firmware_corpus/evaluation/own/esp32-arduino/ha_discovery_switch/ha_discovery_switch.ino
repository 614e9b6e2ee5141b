//[board esp32dev]
#include <WiFi.h>
#include <WiFiManager.h>
#include <PubSubClient.h>
#include <Preferences.h>
#include <ArduinoJson.h>

// Garden pump as a Home Assistant switch. The broker is asked for in the set-up portal.

const uint8_t RELAY = 16;
const uint8_t BUTTON = 0;

Preferences prefs;
WiFiClient wifi;
PubSubClient mqtt(wifi);

String deviceId;
String stateTopic, commandTopic;
char brokerHost[40] = "";

void publishState() {
  mqtt.publish(stateTopic.c_str(), digitalRead(RELAY) ? "ON" : "OFF", true);  //[rest ), ]
}

void setRelay(bool on) {
  digitalWrite(RELAY, on);
  prefs.putBool("relay", on);  //[lines 2]
  publishState();
}

void onMessage(char* topic, byte* payload, unsigned int length) {
  String text;
  for (unsigned int i = 0; i < length; i++) text += (char)payload[i];
  if (commandTopic == topic) setRelay(text == "ON");  //[rest c) ]
}

void announce() {
  JsonDocument doc;
  doc["name"] = "Garden pump";
  doc["unique_id"] = deviceId;
  doc["state_topic"] = stateTopic;
  doc["command_topic"] = commandTopic;
  doc["availability_topic"] = stateTopic + "/online";
  JsonObject device = doc["device"].to<JsonObject>();
  device["identifiers"].add(deviceId);
  device["model"] = "pump relay";

  String topic = "homeassistant/switch/" + deviceId + "/config";
  String json;
  serializeJson(doc, json);
  mqtt.publish(topic.c_str(), json.c_str(), true);  //[line]
}

bool reconnect() {
  String online = stateTopic + "/online";
  if (!mqtt.connect(deviceId.c_str(), nullptr, nullptr, online.c_str(), 1, true, "offline")) {
    return false;
  }
  mqtt.publish(online.c_str(), "online", true);  //[lines 5]
  announce();
  mqtt.subscribe(commandTopic.c_str());
  publishState();
  return true;
}

void setup() {
  Serial.begin(115200);
  pinMode(RELAY, OUTPUT);
  pinMode(BUTTON, INPUT_PULLUP);
  prefs.begin("pump");
  digitalWrite(RELAY, prefs.getBool("relay", false));
  prefs.getString("broker", brokerHost, sizeof(brokerHost));

  uint64_t mac = ESP.getEfuseMac();
  deviceId = "pump_" + String((uint32_t)(mac >> 24), HEX);
  stateTopic = "garden/" + deviceId;
  commandTopic = stateTopic + "/set";

  WiFiManager manager;
  WiFiManagerParameter host("host", "MQTT broker", brokerHost, sizeof(brokerHost) - 1);
  manager.addParameter(&host);
  manager.setConfigPortalTimeout(180);
  if (digitalRead(BUTTON) == LOW) manager.resetSettings();
  if (!manager.autoConnect("Pump-Setup")) ESP.restart();

  strlcpy(brokerHost, host.getValue(), sizeof(brokerHost));
  prefs.putString("broker", brokerHost);
  mqtt.setServer(brokerHost, 1883);
  mqtt.setCallback(onMessage);
  mqtt.setBufferSize(768);
}

void loop() {
  static uint32_t lastTry = 0;
  if (mqtt.connected()) {
    mqtt.loop();
  } else if (millis() - lastTry > 5000) {
    lastTry = millis();
    if (!reconnect()) Serial.printf("mqtt: %d\n", mqtt.state());
  }
}
