//[board uno]
#include <EEPROM.h>

// Aquarium light: fade in, stay on, fade out. All times are changed over serial and kept.

struct Settings {
  uint16_t magic;
  uint8_t  version;
  uint8_t  brightness;     // percent
  uint16_t fadeSeconds;
  uint16_t onMinutes;
  uint8_t  checksum;
};

const uint16_t MAGIC = 0xA59C;
const uint8_t LED = 9;
Settings cfg;

// sum of all bytes before the checksum, inverted
uint8_t checksumOf(const Settings &s) {  //[function]
  const uint8_t *p = (const uint8_t *)&s;
  uint8_t sum = 0;
  for (unsigned i = 0; i < offsetof(Settings, checksum); i++)
    sum += p[i];
  return ~sum;
}

void loadDefaults() {  //[block]
  cfg.magic = MAGIC;
  cfg.version = 1;
  cfg.brightness = 80;
  cfg.fadeSeconds = 600;
  cfg.onMinutes = 480;
}

void saveSettings() {
  cfg.checksum = checksumOf(cfg);
  EEPROM.put(0, cfg);  //[line]
}

void loadSettings() {
  EEPROM.get(0, cfg);
  if (cfg.magic != MAGIC || cfg.checksum != checksumOf(cfg)) {
    Serial.println(F("settings are damaged or missing, using defaults"));
    loadDefaults();
    saveSettings();
  }
}

void printSettings() {
  Serial.print(F("brightness=")); Serial.println(cfg.brightness);
  Serial.print(F("fade="));       Serial.println(cfg.fadeSeconds);
  Serial.print(F("on="));         Serial.println(cfg.onMinutes);
}

void handleCommand(const String &input) {
  int eq = input.indexOf('=');
  if (eq < 0) {
    printSettings();
    return;
  }
  String key = input.substring(0, eq);
  long value = input.substring(eq + 1).toInt();  //[rest e = ]
  if (key == "brightness" && value >= 0 && value <= 100) {
    cfg.brightness = value;
  } else if (key == "fade" && value > 0) {
    cfg.fadeSeconds = value;
  } else if (key == "on" && value > 0) {
    cfg.onMinutes = value;
  } else {
    Serial.println(F("?"));
    return;
  }
  saveSettings();
  printSettings();
}

void setup() {
  Serial.begin(9600);
  Serial.setTimeout(50);
  pinMode(LED, OUTPUT);
  loadSettings();
}

void loop() {
  if (Serial.available()) {
    String input = Serial.readStringUntil('\n');  //[lines 3]
    input.trim();
    handleCommand(input);
  }

  unsigned long t = millis() / 1000;
  unsigned long fade = cfg.fadeSeconds;
  unsigned long on = cfg.onMinutes * 60UL;
  float level;
  if (t < fade)
    level = (float)t / fade;
  else if (t < fade + on)
    level = 1.0;
  else if (t < 2 * fade + on)
    level = 1.0 - (float)(t - fade - on) / fade;
  else
    level = 0;
  analogWrite(LED, level * level * cfg.brightness * 2.55);
}
