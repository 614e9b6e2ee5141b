//[board esp32dev]
// Art-Net node for 300 pixels: universes 0 and 1, 150 pixels each.
#include <WiFi.h>
#include <WiFiUdp.h>
#include <FastLED.h>

#define PIXELS_PER_UNIVERSE 150
#define UNIVERSES           2
#define LED_DATA            13
#define LED_CLOCK           14

CRGB leds[PIXELS_PER_UNIVERSE * UNIVERSES];
WiFiUDP udp;
uint8_t packet[600];
uint8_t lastSequence[UNIVERSES];
uint32_t frames, dropped, lastPacketAt;

const uint16_t ARTNET_PORT = 6454;
const uint16_t OP_DMX = 0x5000;
const uint16_t OP_POLL = 0x2000;

bool isArtNet(int size)
{
  return size >= 12 && memcmp(packet, "Art-Net", 8) == 0;  //[line]
}

// A sequence of 0 means that the sender does not count.
bool inOrder(uint8_t universe, uint8_t sequence)  //[function]
{
  uint8_t last = lastSequence[universe];
  lastSequence[universe] = sequence;
  if (sequence == 0 || last == 0)
    return true;
  return (int8_t)(sequence - last) > 0;
}

void handleDmx(int size)
{
  uint16_t universe = packet[14] | packet[15] << 8;
  uint16_t length = packet[16] << 8 | packet[17];  //[rest h = ]
  if (universe >= UNIVERSES || 18 + length > size)
    return;
  if (!inOrder(universe, packet[12])) {
    dropped++;
    return;
  }
  CRGB *to = leds + universe * PIXELS_PER_UNIVERSE;
  int count = min(length / 3, PIXELS_PER_UNIVERSE);
  for (int i = 0; i < count; i++) {  //[block]
    const uint8_t *rgb = packet + 18 + 3 * i;
    to[i] = CRGB(rgb[0], rgb[1], rgb[2]);
  }
  if (universe == UNIVERSES - 1) {
    FastLED.show();
    frames++;
  }
}

void answerPoll()
{
  uint8_t reply[239] = "Art-Net";
  reply[9] = 0x21;
  IPAddress ip = WiFi.localIP();
  for (int i = 0; i < 4; i++)
    reply[10 + i] = ip[i];
  strlcpy((char *)reply + 26, "pixel node", 18);
  reply[173] = UNIVERSES;
  udp.beginPacket(udp.remoteIP(), ARTNET_PORT);  //[lines 3]
  udp.write(reply, sizeof(reply));
  udp.endPacket();
}

void setup()
{
  Serial.begin(115200);
  FastLED.addLeds<APA102, LED_DATA, LED_CLOCK, BGR>(leds, PIXELS_PER_UNIVERSE * UNIVERSES);
  FastLED.setBrightness(160);
  WiFi.begin("stage", "your-password");
  while (WiFi.status() != WL_CONNECTED)
    delay(200);
  udp.begin(ARTNET_PORT);
}

void loop()
{
  int size = udp.parsePacket();
  if (size > 0) {
    size = udp.read(packet, sizeof(packet));
    if (isArtNet(size)) {
      lastPacketAt = millis();
      uint16_t opcode = packet[8] | packet[9] << 8;
      if (opcode == OP_DMX)
        handleDmx(size);
      else if (opcode == OP_POLL)
        answerPoll();
    }
  }
  // no desk: fade to dark instead of freezing
  if (millis() - lastPacketAt > 5000) {
    fadeToBlackBy(leds, PIXELS_PER_UNIVERSE * UNIVERSES, 2);
    FastLED.delay(20);
  }
}
