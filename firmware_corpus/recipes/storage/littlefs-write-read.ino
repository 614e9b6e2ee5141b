// Writes a text to a file in the flash and reads it again.

// part: includes
#include <FS.h>
#include <LittleFS.h>

// part: globals
const char FILE_PATH[] = "/note.txt";
const char FILE_TEXT[] = "hello from the flash";

// part: helpers
bool startFlashFiles() {
#if defined(ESP8266)
  return LittleFS.begin();  // formats by itself
#else
  return LittleFS.begin(true);  // true: formats if it cannot be read
#endif
}

bool writeTextFile(const char *path, const char *text) {
  File file = LittleFS.open(path, "w");
  if (!file) {
    return false;
  }
  bool complete = file.print(text) == strlen(text);
  file.close();
  return complete;
}

void printTextFile(const char *path) {
  File file = LittleFS.open(path, "r");
  if (!file) {
    Serial.println("the file is not there");
    return;
  }
  while (file.available()) {
    Serial.write(file.read());
  }
  Serial.println();
  file.close();
}

// part: setup
void setup() {
  Serial.begin(115200);
  if (!startFlashFiles()) {
    Serial.println("the file system does not start");
    return;
  }
  if (!writeTextFile(FILE_PATH, FILE_TEXT)) {
    Serial.println("not written");
  }
  printTextFile(FILE_PATH);
}

// part: loop
void loop() {
}
