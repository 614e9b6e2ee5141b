// Keeps a number in the EEPROM. It is set over serial and saved only once it has been left alone for
// a while, so that many changes in a row cost one write.

// part: includes
#include <EEPROM.h>

// part: globals
const int SETTING_ADDRESS = 0;
const int DEFAULT_SETTING = 50;
const int SETTING_MIN = 0;
const int SETTING_MAX = 1000;
const unsigned long SAVE_DELAY_MS = 5000;

struct StoredSetting {
  byte magic;  // tells a saved setting from an erased EEPROM
  int value;
};
const byte SETTING_MAGIC = 0x5A;

int setting = DEFAULT_SETTING;
bool settingUnsaved = false;
unsigned long settingChangedAt = 0;
char settingLine[8];
byte settingLength = 0;

// part: helpers
void loadSetting() {
  StoredSetting stored;
  EEPROM.get(SETTING_ADDRESS, stored);
  if (stored.magic == SETTING_MAGIC && stored.value >= SETTING_MIN && stored.value <= SETTING_MAX) {
    setting = stored.value;
  }
}

void saveSetting() {
  StoredSetting stored = {SETTING_MAGIC, setting};
  EEPROM.put(SETTING_ADDRESS, stored);  // only the bytes that changed
  settingUnsaved = false;
  Serial.println(F("saved"));
}

void takeSetting(const char *text) {
  char *end;
  long value = strtol(text, &end, 10);
  if (end == text || *end != '\0' || value < SETTING_MIN || value > SETTING_MAX) {
    Serial.println(F("a whole number, please"));
    return;
  }
  settingUnsaved = settingUnsaved || value != setting;
  setting = (int)value;
  settingChangedAt = millis();
  Serial.print(F("setting "));
  Serial.println(setting);
}

void readSettingLine() {
  while (Serial.available() > 0) {
    char c = Serial.read();
    if (c == '\n' || c == '\r') {
      settingLine[settingLength] = '\0';
      if (settingLength > 0) {
        takeSetting(settingLine);
      }
      settingLength = 0;
    } else if (settingLength < sizeof(settingLine) - 1) {
      settingLine[settingLength++] = c;
    }
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  loadSetting();
  Serial.print(F("setting "));
  Serial.println(setting);
}

// part: loop
void loop() {
  readSettingLine();
  if (settingUnsaved && millis() - settingChangedAt >= SAVE_DELAY_MS) {
    saveSetting();
  }
}
