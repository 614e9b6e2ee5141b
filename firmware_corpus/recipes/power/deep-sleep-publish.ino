// Measures, publishes by MQTT, and sleeps deeply until the next time. A limit of time spares the
// battery when there is no reading or no network.

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
const char TOPIC[] = "node-1/readings";
const uint64_t SLEEP_SECONDS = 600;
const unsigned long AWAKE_LIMIT_MS = 20000;

WiFiClient nodeNetwork;
PubSubClient nodeMqtt(nodeNetwork);

// part: helpers
bool readingsAreThere() {
  return millis() > 0;
}

String readingsText() {
  return String(millis() / 1000);
}

// Publishes once there is a network; true when it is done.
bool publishReadings() {
  if (WiFi.status() != WL_CONNECTED) {
    return false;
  }
  const char *login = MQTT_USER[0] ? MQTT_USER : nullptr;
  if (!nodeMqtt.connect(WiFi.macAddress().c_str(), login, MQTT_PASSWORD)) {
    return false;
  }
  bool sent = nodeMqtt.publish(TOPIC, readingsText().c_str(), true);
  nodeMqtt.disconnect();  // closes in order, so that the message is on its way
  nodeNetwork.stop();
  return sent;
}

void sleepDeeply() {
  Serial.flush();
  WiFi.disconnect(true);
  esp_sleep_enable_timer_wakeup(SLEEP_SECONDS * 1000000ULL);
  esp_deep_sleep_start();
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  nodeMqtt.setServer(MQTT_HOST, MQTT_PORT);
  nodeMqtt.setSocketTimeout(3);  // seconds that a broker which is away may take
}

// part: loop
void loop() {
  bool sent = readingsAreThere() && publishReadings();
  if (sent || millis() >= AWAKE_LIMIT_MS) {
    Serial.println(sent ? "published" : "not published");
    sleepDeeply();
  }
}
