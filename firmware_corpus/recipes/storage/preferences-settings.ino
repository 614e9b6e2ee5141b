// Keeps a name and a threshold in the flash. Over serial: "name kitchen", "threshold 25.5", "show",
// "reset".

// part: includes
#include <Preferences.h>

// part: globals
const char DEFAULT_NAME[] = "sensor";
const float DEFAULT_THRESHOLD = 25.0;

Preferences settingsStore;
String deviceName;
float threshold = DEFAULT_THRESHOLD;
String settingsLine;

// part: helpers
void loadSettings() {
  deviceName = settingsStore.getString("name", DEFAULT_NAME);
  threshold = settingsStore.getFloat("threshold", DEFAULT_THRESHOLD);
}

void showSettings() {
  Serial.printf("name %s, threshold %.2f\n", deviceName.c_str(), threshold);
}

void handleSettingsLine(const String &line) {
  if (line.startsWith("name ")) {
    deviceName = line.substring(5);
    settingsStore.putString("name", deviceName);
  } else if (line.startsWith("threshold ")) {
    float value = line.substring(10).toFloat();
    if (value != threshold) {  // the flash wears out: write only what is new
      threshold = value;
      settingsStore.putFloat("threshold", threshold);
    }
  } else if (line == "reset") {
    settingsStore.clear();
    loadSettings();
  } else if (line != "show") {
    Serial.println("name TEXT, threshold NUMBER, show or reset");
    return;
  }
  showSettings();
}

// part: setup
void setup() {
  Serial.begin(115200);
  settingsStore.begin("settings", false);
  loadSettings();
  showSettings();
}

// part: loop
void loop() {
  while (Serial.available() > 0) {
    char c = Serial.read();
    if (c == '\n') {
      settingsLine.trim();
      handleSettingsLine(settingsLine);
      settingsLine = "";
    } else if (settingsLine.length() < 64) {
      settingsLine += c;
    }
  }
}
