//[board d1_mini]
#include <ESP8266WiFi.h>
#include <ESP8266WebServer.h>
#include <LittleFS.h>
#include <ArduinoJson.h>
#include <time.h>

// Socket timer on a D1 mini: weekly schedule kept in LittleFS, changed over HTTP.

const uint8_t RELAY = D1;
const char CONFIG[] = "/schedule.json";

ESP8266WebServer server(80);

struct Slot {
  uint8_t days;        // bit 0 is Sunday
  uint16_t from, to;   // minutes of the day
};

Slot slots[8];
uint8_t slotCount = 0;

bool load() {
  File file = LittleFS.open(CONFIG, "r");
  if (!file) return false;
  JsonDocument doc;
  DeserializationError error = deserializeJson(doc, file);  //[rest r = ]
  file.close();
  if (error) return false;

  slotCount = 0;
  for (JsonObject entry : doc.as<JsonArray>()) {
    if (slotCount == 8) break;
    Slot &slot = slots[slotCount++];  //[lines 4]
    slot.days = entry["days"] | 0x7F;
    slot.from = entry["from"];
    slot.to = entry["to"];
  }
  return true;
}

// The schedule is stored as it was sent, once it can be read.
void handlePut() {
  String body = server.arg("plain");
  JsonDocument doc;
  if (deserializeJson(doc, body) || !doc.is<JsonArray>()) {
    server.send(400, F("text/plain"), F("a list of slots, please"));
    return;
  }
  File file = LittleFS.open(CONFIG, "w");
  serializeJson(doc, file);  //[line]
  file.close();
  load();
  server.send(204);
}

void handleGet() {
  File file = LittleFS.open(CONFIG, "r");
  if (!file) {
    server.send(200, F("application/json"), F("[]"));
    return;
  }
  server.streamFile(file, F("application/json"));
  file.close();
}

bool shouldBeOn(const struct tm &now) {
  uint16_t minute = now.tm_hour * 60 + now.tm_min;
  for (uint8_t i = 0; i < slotCount; i++) {  //[block]
    const Slot &slot = slots[i];
    if (!bitRead(slot.days, now.tm_wday)) continue;
    if (minute >= slot.from && minute < slot.to) return true;
  }
  return false;
}

void setup() {
  Serial.begin(74880);
  pinMode(RELAY, OUTPUT);
  digitalWrite(RELAY, LOW);
  if (!LittleFS.begin()) Serial.println(F("no file system"));
  load();

  WiFi.mode(WIFI_STA);
  WiFi.hostname("socket-timer");
  WiFi.begin("your-network", "your-password");
  configTime("CET-1CEST,M3.5.0,M10.5.0/3", "pool.ntp.org");

  server.on("/schedule", HTTP_GET, handleGet);  //[lines 3]
  server.on("/schedule", HTTP_PUT, handlePut);
  server.begin();
}

void loop() {
  server.handleClient();
  time_t t = time(nullptr);
  if (t < 1600000000) return;      // the clock is not set yet
  struct tm now;
  localtime_r(&t, &now);
  digitalWrite(RELAY, shouldBeOn(now));
}
