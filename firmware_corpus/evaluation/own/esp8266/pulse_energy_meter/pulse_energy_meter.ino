//[board nodemcuv2]
#include <ESP8266WiFi.h>
#include <PubSubClient.h>
#include <EEPROM.h>

// S0 output of an electricity meter, 1000 pulses per kWh, on D5

#define S0_PIN D5
#define LED    LED_BUILTIN

WiFiClient net;
PubSubClient mqtt("192.168.1.10", 1883, net);

volatile uint32_t pulses = 0;
volatile uint32_t lastPulse = 0;
volatile uint32_t gap = 0;

struct Stored {
  uint32_t magic;
  uint32_t pulses;
} stored;

void IRAM_ATTR onPulse() {
  uint32_t now = millis();
  if (now - lastPulse < 30) return;    // S0 pulses are 30 ms long at least
  gap = now - lastPulse;  //[lines 3]
  lastPulse = now;
  pulses++;
}

// one pulse is one watt hour
float watts() {
  uint32_t g = gap, since = millis() - lastPulse;
  if (g == 0) return 0;
  if (since > 600000) return 0;
  return 3600000.0f / max(g, since);  //[rest rn ]
}

void save() {
  stored.pulses = pulses;
  EEPROM.put(0, stored);  //[line]
  EEPROM.commit();
}

void callback(char *topic, byte *payload, unsigned int length) {
  // "set 12345" puts the counter to what the meter shows
  char text[16];
  length = min(length, (unsigned int)sizeof(text) - 1);
  memcpy(text, payload, length);
  text[length] = 0;
  if (strncmp(text, "set ", 4) == 0) {  //[block]
    pulses = strtoul(text + 4, nullptr, 10);
    save();
  }
}

void publishReading() {
  char text[16];
  dtostrf(watts(), 1, 0, text);
  mqtt.publish("energy/power", text);
  dtostrf(pulses / 1000.0, 1, 3, text);
  mqtt.publish("energy/total", text, true);
}

void setup() {
  Serial.begin(115200);
  pinMode(LED, OUTPUT);
  pinMode(S0_PIN, INPUT_PULLUP);

  EEPROM.begin(sizeof(stored));
  EEPROM.get(0, stored);
  if (stored.magic != 0x50305030) {
    stored.magic = 0x50305030;
    stored.pulses = 0;
  }
  pulses = stored.pulses;

  WiFi.mode(WIFI_STA);
  WiFi.begin("your-network", "your-password");
  mqtt.setCallback(callback);
  attachInterrupt(digitalPinToInterrupt(S0_PIN), onPulse, FALLING);  //[line]
}

void loop() {
  static uint32_t lastSend = 0, lastSave = 0;
  digitalWrite(LED, millis() - lastPulse > 50);

  if (!mqtt.connected() && WiFi.isConnected()) {
    String id = "meter-" + String(ESP.getChipId(), HEX);
    if (mqtt.connect(id.c_str())) mqtt.subscribe("energy/command");
    else delay(500);
  }
  mqtt.loop();

  if (millis() - lastSend > 10000) {
    lastSend = millis();
    publishReading();
  }
  if (millis() - lastSave > 3600000UL) {
    lastSave = millis();
    save();
  }
}
