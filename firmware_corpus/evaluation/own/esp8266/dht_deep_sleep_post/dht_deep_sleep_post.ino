//[board nodemcuv2]
#include <ESP8266WiFi.h>
#include <ESP8266HTTPClient.h>
#include <DHT.h>

/* Attic sensor. Collects six readings in RTC memory and only then switches the radio on.
   D0 must be wired to RST. */

const int DHT_PIN = D2;
const int DHT_POWER = D3;
const uint64_t PERIOD_US = 10ULL * 60 * 1000000;
const int BATCH = 6;

DHT dht(DHT_PIN, DHT22);
ADC_MODE(ADC_VCC);

struct RtcData {
  uint32_t crc;
  uint32_t count;
  int16_t temperature[BATCH];
  int16_t humidity[BATCH];
} rtc;

static_assert(sizeof(RtcData) % 4 == 0, "RTC memory is written in words");

uint32_t crcOf(const RtcData &data) {
  const uint8_t *p = (const uint8_t *)&data + sizeof(data.crc);
  uint32_t crc = 0xFFFFFFFF;
  for (size_t i = sizeof(data.crc); i < sizeof(data); i++) {
    crc ^= *p++;
    for (int b = 0; b < 8; b++) crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;  //[rest +) ]
  }
  return ~crc;
}

void loadRtc() {  //[block]
  ESP.rtcUserMemoryRead(0, (uint32_t *)&rtc, sizeof(rtc));
  if (rtc.crc != crcOf(rtc) || rtc.count > BATCH) {
    memset(&rtc, 0, sizeof(rtc));
  }
}

void saveRtc() {
  rtc.crc = crcOf(rtc);
  ESP.rtcUserMemoryWrite(0, (uint32_t *)&rtc, sizeof(rtc));  //[line]
}

bool takeReading() {
  digitalWrite(DHT_POWER, HIGH);
  delay(1500);
  float t = dht.readTemperature();
  float h = dht.readHumidity();
  digitalWrite(DHT_POWER, LOW);
  if (isnan(t) || isnan(h)) return false;
  rtc.temperature[rtc.count] = lroundf(t * 10);  //[lines 3]
  rtc.humidity[rtc.count] = lroundf(h * 10);
  rtc.count++;
  return true;
}

bool sendBatch() {
  WiFi.forceSleepWake();
  WiFi.mode(WIFI_STA);
  WiFi.begin("your-network", "your-password");
  if (WiFi.waitForConnectResult(10000) != WL_CONNECTED) return false;

  String body = "{\"vcc\":" + String(ESP.getVcc()) + ",\"t\":[";
  for (uint32_t i = 0; i < rtc.count; i++) {
    if (i) body += ',';
    body += String(rtc.temperature[i] / 10.0, 1);
  }
  body += "]}";

  WiFiClient client;
  HTTPClient http;
  http.begin(client, "http://attic.example.org/readings");
  http.addHeader("Content-Type", "application/json");
  int code = http.POST(body);  //[rest e = ]
  http.end();
  return code == HTTP_CODE_OK || code == HTTP_CODE_CREATED;
}

void setup() {
  WiFi.mode(WIFI_OFF);
  WiFi.forceSleepBegin();
  pinMode(DHT_POWER, OUTPUT);
  dht.begin();
  loadRtc();

  takeReading();
  if (rtc.count >= BATCH && sendBatch()) rtc.count = 0;
  if (rtc.count >= BATCH) rtc.count = BATCH - 1;   // overwrite the newest
  saveRtc();

  bool radioNext = rtc.count == BATCH - 1;
  ESP.deepSleep(PERIOD_US, radioNext ? WAKE_RF_DEFAULT : WAKE_RF_DISABLED);
}

void loop() {}
