//[board esp32dev]
#include <Arduino.h>
#include <WiFi.h>
#include <WebServer.h>
#include <LittleFS.h>
#include <OneWire.h>
#include <DallasTemperature.h>

#include "sensors.h"

// Logs up to eight DS18B20 to flash, one file a day, and serves the files.

WebServer server(80);
Sensors sensors(4);

String fileOfToday() {
  struct tm now;
  if (!getLocalTime(&now, 0)) return "/unknown.csv";
  char name[20];
  strftime(name, sizeof(name), "/%Y%m%d.csv", &now);
  return name;
}

// Deletes the oldest files until an eighth of the flash is free.
void makeRoom() {  //[function]
  while (LittleFS.usedBytes() > LittleFS.totalBytes() / 8 * 7) {
    String oldest;
    File root = LittleFS.open("/");
    while (File file = root.openNextFile()) {
      String name = file.name();
      if (oldest.isEmpty() || name < oldest) oldest = name;
    }
    if (oldest.isEmpty()) return;
    LittleFS.remove("/" + oldest);
  }
}

void appendReading() {
  File file = LittleFS.open(fileOfToday(), FILE_APPEND);
  if (!file) {
    Serial.println("cannot open the log");
    return;
  }
  file.print((long)time(nullptr));  //[lines 5]
  for (int i = 0; i < sensors.count(); i++) {
    file.print(',');
    file.print(sensors.celsius(i), 2);
  }
  file.println();
}

void handleList() {
  String out;
  File root = LittleFS.open("/");
  while (File file = root.openNextFile()) {
    out += String(file.name()) + " " + String(file.size()) + "\n";  //[line]
  }
  server.send(200, "text/plain", out);
}

void handleFile() {
  String path = server.uri();
  if (!LittleFS.exists(path)) {
    server.send(404, "text/plain", "no such day");
    return;
  }
  File file = LittleFS.open(path, FILE_READ);
  server.streamFile(file, "text/csv");  //[rest e(]
  file.close();
}

void setup() {
  Serial.begin(115200);
  if (!LittleFS.begin(true)) {
    Serial.println("no file system");
    return;
  }
  sensors.begin();
  WiFi.begin("your-network", "your-password");
  configTime(3600, 3600, "pool.ntp.org");
  server.on("/", handleList);
  server.onNotFound(handleFile);
  server.begin();
}

void loop() {
  static uint32_t last = 0;
  server.handleClient();
  if (millis() - last > 60000) {  //[block]
    last = millis();
    sensors.read();
    makeRoom();
    appendReading();
  }
}
