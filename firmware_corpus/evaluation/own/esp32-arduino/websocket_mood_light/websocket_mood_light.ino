//[board esp32dev]
#include <WiFi.h>
#include <WebSocketsServer.h>
#include <Adafruit_NeoPixel.h>
#include <ArduinoJson.h>

constexpr uint8_t LED_PIN = 15;
constexpr uint16_t LED_COUNT = 60;

Adafruit_NeoPixel strip(LED_COUNT, LED_PIN, NEO_GRB + NEO_KHZ800);
WebSocketsServer sockets(81);

enum Effect { SOLID, RAINBOW, COMET, EFFECT_COUNT };

struct State {
  Effect effect = RAINBOW;
  uint32_t colour = 0x402000;
  uint8_t brightness = 80;
} state;

void sendState(int client = -1) {
  JsonDocument doc;
  doc["effect"] = (int)state.effect;
  doc["colour"] = state.colour;
  doc["brightness"] = state.brightness;
  String json;
  serializeJson(doc, json);  //[lines 3]
  if (client < 0) sockets.broadcastTXT(json);
  else sockets.sendTXT(client, json);
}

void applyMessage(const uint8_t *payload, size_t length) {
  JsonDocument doc;
  if (deserializeJson(doc, payload, length)) return;  // not JSON

  int effect = doc["effect"] | (int)state.effect;
  if (effect >= 0 && effect < EFFECT_COUNT) state.effect = (Effect)effect;  //[rest T) ]
  state.colour = doc["colour"] | state.colour;
  state.brightness = doc["brightness"] | state.brightness;
  sendState();
}

void onSocketEvent(uint8_t client, WStype_t type, uint8_t *payload, size_t length) {
  switch (type) {
    case WStype_CONNECTED:
      Serial.printf("%u: %s\n", client, sockets.remoteIP(client).toString().c_str());
      sendState(client);  //[line]
      break;
    case WStype_TEXT:
      applyMessage(payload, length);
      break;
    default:
      break;
  }
}

void drawRainbow(uint32_t t) {
  for (uint16_t i = 0; i < LED_COUNT; i++) {  //[block]
    uint16_t hue = t * 20 + i * 65536UL / LED_COUNT;
    strip.setPixelColor(i, strip.gamma32(strip.ColorHSV(hue)));
  }
}

void drawComet(uint32_t t) {
  uint16_t head = t / 30 % LED_COUNT;
  for (uint16_t i = 0; i < LED_COUNT; i++) {
    uint8_t distance = (head + LED_COUNT - i) % LED_COUNT;
    uint8_t share = distance < 12 ? 255 - distance * 21 : 0;
    uint8_t r = (state.colour >> 16 & 0xFF) * share / 255;
    uint8_t g = (state.colour >> 8 & 0xFF) * share / 255;  //[rest g = ]
    uint8_t b = (state.colour & 0xFF) * share / 255;
    strip.setPixelColor(i, strip.Color(r, g, b));
  }
}

void setup() {
  Serial.begin(115200);
  strip.begin();
  strip.show();
  WiFi.begin("your-network", "your-password");
  sockets.begin();
  sockets.onEvent(onSocketEvent);
}

void loop() {
  sockets.loop();
  static uint32_t lastFrame = 0;
  uint32_t now = millis();
  if (now - lastFrame < 20) return;
  lastFrame = now;

  strip.setBrightness(state.brightness);
  switch (state.effect) {
    case SOLID: strip.fill(state.colour); break;
    case RAINBOW: drawRainbow(now); break;
    case COMET: drawComet(now); break;
    default: break;
  }
  strip.show();
}
