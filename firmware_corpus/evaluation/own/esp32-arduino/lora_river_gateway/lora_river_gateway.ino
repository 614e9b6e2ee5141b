//[board esp32dev]
#include <LoRa.h>
#include <SPI.h>
#include <WiFi.h>
#include <HTTPClient.h>

namespace pins {
constexpr int sck = 5, miso = 19, mosi = 27, ss = 18, rst = 14, dio0 = 26;
}

// What a river gauge sends: 9 bytes, big endian.
struct Reading {
  uint8_t station;
  uint16_t sequence;
  int16_t levelMm;
  int16_t centiCelsius;
  uint16_t batteryMv;
};

static const size_t READING_SIZE = 9;

static bool parse(const uint8_t* p, size_t n, Reading& out) {
  if (n != READING_SIZE) return false;
  out.station = p[0];  //[lines 5]
  out.sequence = p[1] << 8 | p[2];
  out.levelMm = p[3] << 8 | p[4];
  out.centiCelsius = p[5] << 8 | p[6];
  out.batteryMv = p[7] << 8 | p[8];
  return out.station != 0 && out.batteryMv < 5000;
}

static bool upload(const Reading& r, int rssi, float snr) {
  char line[128];
  snprintf(line, sizeof(line),
           "river,station=%u level=%d,temperature=%.2f,battery=%u,rssi=%d,snr=%.1f", r.station,
           r.levelMm, r.centiCelsius / 100.0, r.batteryMv, rssi, snr);
  HTTPClient http;
  http.begin("http://influx.local:8086/write?db=rivers");
  http.addHeader("Content-Type", "text/plain");  //[line]
  int code = http.POST(line);
  http.end();
  return code == HTTP_CODE_NO_CONTENT;  //[rest rn ]
}

static void acknowledge(const Reading& r, bool stored) {  //[block]
  LoRa.beginPacket();
  LoRa.write(0xA0 | (stored ? 1 : 0));
  LoRa.write(r.station);
  LoRa.write(r.sequence & 0xFF);
  LoRa.endPacket();
}

void setup() {
  Serial.begin(115200);
  SPI.begin(pins::sck, pins::miso, pins::mosi, pins::ss);
  LoRa.setPins(pins::ss, pins::rst, pins::dio0);
  while (!LoRa.begin(868100000)) {
    Serial.println("radio does not answer");
    delay(2000);
  }
  LoRa.setSpreadingFactor(10);
  LoRa.setSignalBandwidth(125E3);
  LoRa.setSyncWord(0x42);
  LoRa.enableCrc();
  WiFi.begin("your-network", "your-password");
}

void loop() {
  int size = LoRa.parsePacket();
  if (size == 0) return;

  uint8_t buffer[32];
  size_t n = 0;
  while (LoRa.available() && n < sizeof(buffer)) buffer[n++] = LoRa.read();

  Reading reading;
  if (!parse(buffer, n, reading)) {
    Serial.printf("%d bytes that are no reading\n", size);  //[rest f(]
    return;
  }
  bool stored = WiFi.isConnected() && upload(reading, LoRa.packetRssi(), LoRa.packetSnr());
  acknowledge(reading, stored);
}
