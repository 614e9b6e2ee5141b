// A greenhouse on an ESP32: two beds with soil sensors and valves, a lamp, a vent, a water tank.
// It measures, waters and airs by itself, and tells and is told over MQTT.

#include <Preferences.h>
#include <PubSubClient.h>
#include <WiFi.h>
#include <time.h>

const char* WIFI_NAME = "garden";
const char* WIFI_PASSWORD = "change me";
const char* BROKER = "192.168.1.10";
const uint16_t BROKER_PORT = 1883;
const char* BASE_TOPIC = "greenhouse";

const int PIN_SOIL_LEFT = 34;
const int PIN_SOIL_RIGHT = 35;
const int PIN_LIGHT = 32;
const int PIN_WARMTH = 33;
const int PIN_TANK_TRIGGER = 25;
const int PIN_TANK_ECHO = 26;
const int PIN_VALVE_LEFT = 16;
const int PIN_VALVE_RIGHT = 17;
const int PIN_LAMP = 18;
const int PIN_VENT = 19;
const int PIN_STATUS = 2;

const unsigned long MEASURE_EVERY = 10000;
const unsigned long REPORT_EVERY = 60000;
const unsigned long RECONNECT_EVERY = 5000;
const unsigned long LONGEST_WATERING = 120000;
const float TANK_DEPTH_CM = 80.0;

struct Bed {
  const char* name;
  int soilPin;
  int valvePin;
  int dryBelow;
  int wetAbove;
  int moisture;
  bool watering;
  unsigned long wateringSince;
  unsigned long litresTimesTen;
};

struct Climate {
  float celsius;
  int light;
  float tankCm;
  bool ventOpen;
  bool lampOn;
};

enum class Mode { Automatic, Manual, Holiday };

Bed beds[] = {
  {"left", PIN_SOIL_LEFT, PIN_VALVE_LEFT, 30, 60, 0, false, 0, 0},
  {"right", PIN_SOIL_RIGHT, PIN_VALVE_RIGHT, 35, 65, 0, false, 0, 0},
};
const size_t BED_COUNT = sizeof(beds) / sizeof(beds[0]);

Climate climate;
Mode mode = Mode::Automatic;
Preferences preferences;
WiFiClient network;
PubSubClient mqtt(network);
unsigned long lastMeasured = 0;
unsigned long lastReported = 0;
unsigned long lastAttempt = 0;
unsigned int failures = 0;
float ventAbove = 27.5;
int lampBelow = 400;

// Settings

void loadSettings() {
  preferences.begin("greenhouse", true);
  ventAbove = preferences.getFloat("ventAbove", ventAbove);
  lampBelow = preferences.getInt("lampBelow", lampBelow);
  for (size_t i = 0; i < BED_COUNT; i++) {
    String key = String("dry") + beds[i].name;
    beds[i].dryBelow = preferences.getInt(key.c_str(), beds[i].dryBelow);
    key = String("wet") + beds[i].name;
    beds[i].wetAbove = preferences.getInt(key.c_str(), beds[i].wetAbove);
  }
  preferences.end();
}

void saveSettings() {
  preferences.begin("greenhouse", false);
  preferences.putFloat("ventAbove", ventAbove);
  preferences.putInt("lampBelow", lampBelow);
  for (size_t i = 0; i < BED_COUNT; i++) {
    String key = String("dry") + beds[i].name;
    preferences.putInt(key.c_str(), beds[i].dryBelow);
    key = String("wet") + beds[i].name;
    preferences.putInt(key.c_str(), beds[i].wetAbove);
  }
  preferences.end();
  Serial.println("settings saved");
}

// Sensors

int readAverage(int pin, int samples) {
  long sum = 0;
  for (int i = 0; i < samples; i++) {
    sum += analogRead(pin);
    delayMicroseconds(200);
  }
  return sum / samples;
}

int readMoisture(int pin) {
  const int inAir = 3100;
  const int inWater = 1250;
  int raw = readAverage(pin, 16);
  return constrain(map(raw, inAir, inWater, 0, 100), 0, 100);
}

float readCelsius() {
  float volts = readAverage(PIN_WARMTH, 32) * 3.3 / 4095.0;
  return (volts - 0.5) * 100.0;
}

float readTankCm() {
  digitalWrite(PIN_TANK_TRIGGER, LOW);
  delayMicroseconds(2);
  digitalWrite(PIN_TANK_TRIGGER, HIGH);
  delayMicroseconds(10);
  digitalWrite(PIN_TANK_TRIGGER, LOW);
  unsigned long echo = pulseIn(PIN_TANK_ECHO, HIGH, 30000);
  if (echo == 0) return -1.0;
  float toSurface = echo * 0.0343 / 2.0;
  return max(0.0f, TANK_DEPTH_CM - toSurface);
}

void measure() {
  for (size_t i = 0; i < BED_COUNT; i++) {
    beds[i].moisture = readMoisture(beds[i].soilPin);
  }
  climate.celsius = readCelsius();
  climate.light = readAverage(PIN_LIGHT, 8);
  climate.tankCm = readTankCm();
  lastMeasured = millis();
}

// What it does

void openValve(Bed& bed) {
  if (bed.watering) return;
  bed.watering = true;
  bed.wateringSince = millis();
  digitalWrite(bed.valvePin, HIGH);
  Serial.printf("bed %s: watering at %d %%\n", bed.name, bed.moisture);
}

void closeValve(Bed& bed) {
  if (!bed.watering) return;
  unsigned long took = millis() - bed.wateringSince;
  bed.watering = false;
  bed.litresTimesTen += took / 2000;
  digitalWrite(bed.valvePin, LOW);
  Serial.printf("bed %s: done after %lu s\n", bed.name, took / 1000);
}

bool tankIsEmpty() {
  return climate.tankCm >= 0 && climate.tankCm < 5.0;
}

void controlBed(Bed& bed) {
  int dryBelow = mode == Mode::Holiday ? bed.dryBelow - 5 : bed.dryBelow;
  if (bed.watering) {
    bool tooLong = millis() - bed.wateringSince > LONGEST_WATERING;
    if (bed.moisture > bed.wetAbove || tooLong || tankIsEmpty()) {
      closeValve(bed);
    }
  } else if (bed.moisture < dryBelow && !tankIsEmpty()) {
    openValve(bed);
  }
}

void setVent(bool open) {
  if (climate.ventOpen == open) return;
  climate.ventOpen = open;
  digitalWrite(PIN_VENT, open ? HIGH : LOW);
  publish("vent", open ? "open" : "closed");
}

void setLamp(bool on) {
  if (climate.lampOn == on) return;
  climate.lampOn = on;
  digitalWrite(PIN_LAMP, on ? HIGH : LOW);
  publish("lamp", on ? "on" : "off");
}

bool isDaytime() {
  struct tm now;
  if (!getLocalTime(&now, 10)) return true;
  return now.tm_hour >= 6 && now.tm_hour < 21;
}

void control() {
  if (mode == Mode::Manual) return;
  for (size_t i = 0; i < BED_COUNT; i++) {
    controlBed(beds[i]);
  }
  if (climate.celsius > ventAbove) setVent(true);
  if (climate.celsius < ventAbove - 1.5) setVent(false);
  setLamp(isDaytime() && climate.light < lampBelow && mode != Mode::Holiday);
}

// MQTT

void publish(const char* what, const char* value) {
  char topic[64];
  snprintf(topic, sizeof(topic), "%s/%s", BASE_TOPIC, what);
  if (!mqtt.connected()) return;
  if (!mqtt.publish(topic, value, true)) {
    failures++;
    Serial.printf("could not publish %s\n", topic);
  }
}

void publishNumber(const char* what, float value, int digits) {
  char text[16];
  dtostrf(value, 1, digits, text);
  publish(what, text);
}

void report() {
  publishNumber("celsius", climate.celsius, 1);
  publishNumber("light", climate.light, 0);
  publishNumber("tank", climate.tankCm, 1);
  for (size_t i = 0; i < BED_COUNT; i++) {
    char what[32];
    snprintf(what, sizeof(what), "bed/%s/moisture", beds[i].name);
    publishNumber(what, beds[i].moisture, 0);
    snprintf(what, sizeof(what), "bed/%s/litres", beds[i].name);
    publishNumber(what, beds[i].litresTimesTen / 10.0, 1);
  }
  lastReported = millis();
}

Bed* findBed(const String& name) {
  for (size_t i = 0; i < BED_COUNT; i++) {
    if (name == beds[i].name) return &beds[i];
  }
  return nullptr;
}

void obey(const String& what, const String& value) {
  if (what == "mode") {
    if (value == "automatic") mode = Mode::Automatic;
    else if (value == "manual") mode = Mode::Manual;
    else if (value == "holiday") mode = Mode::Holiday;
    else Serial.printf("no such mode: %s\n", value.c_str());
  } else if (what == "vent") {
    setVent(value == "open");
  } else if (what == "lamp") {
    setLamp(value == "on");
  } else if (what == "ventAbove") {
    ventAbove = constrain(value.toFloat(), 10.0f, 45.0f);
    saveSettings();
  } else if (Bed* bed = findBed(what)) {
    if (value == "water") openValve(*bed);
    else closeValve(*bed);
  }
}

void onMessage(char* topic, byte* payload, unsigned int length) {
  String value;
  value.reserve(length);
  for (unsigned int i = 0; i < length; i++) {
    value += (char)payload[i];
  }
  String name = topic;
  int slash = name.lastIndexOf('/');
  obey(name.substring(slash + 1), value);
}

bool connectBroker() {
  String client = "greenhouse-" + String((uint32_t)ESP.getEfuseMac(), HEX);
  if (!mqtt.connect(client.c_str())) {
    Serial.printf("broker: state %d\n", mqtt.state());
    failures++;
    return false;
  }
  String topic = String(BASE_TOPIC) + "/set/#";
  mqtt.subscribe(topic.c_str());
  publish("state", "online");
  return true;
}

void keepConnected() {
  if (mqtt.connected()) {
    mqtt.loop();
    return;
  }
  if (millis() - lastAttempt < RECONNECT_EVERY) return;
  lastAttempt = millis();
  if (WiFi.status() != WL_CONNECTED) {
    WiFi.reconnect();
  } else {
    connectBroker();
  }
}

// Arduino

void setup() {
  Serial.begin(115200);
  const int outputs[] = {PIN_VALVE_LEFT, PIN_VALVE_RIGHT, PIN_LAMP, PIN_VENT, PIN_STATUS};
  for (int pin : outputs) {
    pinMode(pin, OUTPUT);
    digitalWrite(pin, LOW);
  }
  pinMode(PIN_TANK_TRIGGER, OUTPUT);
  pinMode(PIN_TANK_ECHO, INPUT);
  analogReadResolution(12);
  loadSettings();
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_NAME, WIFI_PASSWORD);
  configTime(3600, 3600, "pool.ntp.org");
  mqtt.setServer(BROKER, BROKER_PORT);
  mqtt.setCallback(onMessage);
  measure();
}

void loop() {
  unsigned long now = millis();
  keepConnected();
  digitalWrite(PIN_STATUS, mqtt.connected() ? HIGH : LOW);
  if (now - lastMeasured > MEASURE_EVERY) {
    measure();
    control();
  }
  if (now - lastReported > REPORT_EVERY) report();
}
