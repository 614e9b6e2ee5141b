// board: mega
#include <ArduinoJson.h>
void setup() {
  Serial.begin(9600);
  StaticJsonDocument<200> doc;
  doc["sensor"] = "gps";
  doc["time"] = 1351824120;
  JsonArray data = doc.createNestedArray("data");
  data.add(48.756080);
  data.add(2.302038);
  serializeJson(doc, Serial);
  char json[] = "{\"sensor\":\"gps\",\"time\":1351824120}";
  DynamicJsonDocument other(256);
  DeserializationError error = deserializeJson(other, json);
  if (error) Serial.println(error.f_str());
  const char* sensor = other["sensor"];
  long time = other["time"];
  Serial.println(sensor);
  Serial.println(time);
  doc.print(Serial);  // wrong
}
void loop() {}
