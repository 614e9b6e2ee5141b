// Appends time and free memory to a log file in the flash; a full file becomes the old one. "print" over serial
// shows both.

// part: includes
#include <FS.h>
#include <LittleFS.h>

// part: globals
const char LOG_PATH[] = "/log.csv";
const char OLD_LOG_PATH[] = "/log.old";
const unsigned long LOG_INTERVAL_MS = 10000;
const size_t MAX_LOG_BYTES = 20000;

bool logReady = false;
unsigned long lastLogLine = 0;
String logCommand;

// part: helpers
bool startLog() {
#if defined(ESP8266)
  return LittleFS.begin();  // formats by itself
#else
  return LittleFS.begin(true);  // true: formats if it cannot be read
#endif
}

void appendLogLine() {
  File file = LittleFS.open(LOG_PATH, "a");
  if (!file) {
    Serial.println("the log does not open");
    return;
  }
  file.print(millis() / 1000);
  file.print(",");
  file.print(ESP.getFreeHeap());
  file.println();
  bool isFull = file.size() >= MAX_LOG_BYTES;
  file.close();
  if (isFull) {
    LittleFS.remove(OLD_LOG_PATH);
    LittleFS.rename(LOG_PATH, OLD_LOG_PATH);
  }
}

void printLog(const char *path) {
  File file = LittleFS.open(path, "r");
  while (file && file.available()) {
    Serial.write(file.read());
  }
  file.close();
}

// part: setup
void setup() {
  Serial.begin(115200);
  logReady = startLog();
  Serial.println(logReady ? "logging; type print" : "the file system does not start");
}

// part: loop
void loop() {
  if (logReady && millis() - lastLogLine >= LOG_INTERVAL_MS) {
    lastLogLine = millis();
    appendLogLine();
  }
  while (Serial.available() > 0) {
    char c = Serial.read();
    if (c != '\n') {
      logCommand += c;
      continue;
    }
    logCommand.trim();
    if (logCommand == "print") {
      printLog(OLD_LOG_PATH);
      printLog(LOG_PATH);
    }
    logCommand = "";
  }
}
