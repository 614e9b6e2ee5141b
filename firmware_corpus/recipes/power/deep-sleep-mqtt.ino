// Wakes, connects, publishes how often it woke by MQTT, and sleeps; a limit of time spares the
// battery when the network is away.

// part: includes
#include <PubSubClient.h>
#include <WiFi.h>
#include <esp_sleep.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char MQTT_HOST[] = "192.168.1.10";
const int MQTT_PORT = 1883;
const char MQTT_USER[] = "";  // empty: without a login
const char MQTT_PASSWORD[] = "";
const char TOPIC[] = "node-1/wakes";
const uint64_t SLEEP_SECONDS = 600;
const unsigned long CONNECT_LIMIT_MS = 10000;

RTC_DATA_ATTR uint32_t nodeWakes = 0;  // kept in deep sleep
WiFiClient nodeNetwork;
PubSubClient nodeMqtt(nodeNetwork);

// part: helpers
bool publishOnce() {
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  while (WiFi.status() != WL_CONNECTED) {
    if (millis() > CONNECT_LIMIT_MS) {
      return false;
    }
    delay(10);
  }
  nodeMqtt.setServer(MQTT_HOST, MQTT_PORT);
  const char *login = MQTT_USER[0] ? MQTT_USER : nullptr;
  if (!nodeMqtt.connect(WiFi.macAddress().c_str(), login, MQTT_PASSWORD)) {
    return false;
  }
  bool sent = nodeMqtt.publish(TOPIC, String(nodeWakes).c_str(), true);
  nodeMqtt.disconnect();  // closes in order, so that the message is on its way
  nodeNetwork.stop();
  return sent;
}

// part: setup
void setup() {
  Serial.begin(115200);
  nodeWakes++;
  Serial.println(publishOnce() ? "published" : "not published");
  Serial.flush();
  WiFi.disconnect(true);
  esp_sleep_enable_timer_wakeup(SLEEP_SECONDS * 1000000ULL);
  esp_deep_sleep_start();
}

// part: loop
void loop() {
}
