//[board esp32dev]
#include <BLEDevice.h>
#include <BLEScan.h>
#include <BLEAdvertisedDevice.h>
#include <map>

// Finds lost key rings: keeps a smoothed signal strength for each tag that it hears
// and beeps faster the nearer the strongest one is.

static const int BUZZER = 25;
static const float SMOOTHING = 0.3f;

struct Tag {
  float rssi;
  uint32_t heard;
};

static std::map<std::string, Tag> tags;
static SemaphoreHandle_t tagsLock;

static float metres(float rssi) {
  const float atOneMetre = -59.0f;
  const float pathLoss = 2.4f;
  return powf(10.0f, (atOneMetre - rssi) / (10.0f * pathLoss));  //[rest rn ]
}

class TagListener : public BLEAdvertisedDeviceCallbacks {
  void onResult(BLEAdvertisedDevice device) override {
    if (!device.haveName() || !device.haveRSSI()) return;
    std::string name = device.getName().c_str();
    if (name.rfind("TAG-", 0) != 0) return;

    xSemaphoreTake(tagsLock, portMAX_DELAY);  //[line]
    auto found = tags.find(name);
    if (found == tags.end()) {
      tags[name] = {(float)device.getRSSI(), millis()};
    } else {  //[block]
      Tag &tag = found->second;
      tag.rssi += (device.getRSSI() - tag.rssi) * SMOOTHING;
      tag.heard = millis();
    }
    xSemaphoreGive(tagsLock);
  }
};

// Drops what was not heard for ten seconds; returns the strongest signal, -127 without any.
static float strongest() {  //[function]
  float best = -127;
  xSemaphoreTake(tagsLock, portMAX_DELAY);
  for (auto it = tags.begin(); it != tags.end();) {
    if (millis() - it->second.heard > 10000) {
      it = tags.erase(it);
    } else {
      best = max(best, it->second.rssi);
      ++it;
    }
  }
  xSemaphoreGive(tagsLock);
  return best;
}

static void scanTask(void *) {
  BLEScan *scan = BLEDevice::getScan();
  scan->setAdvertisedDeviceCallbacks(new TagListener(), true);
  scan->setActiveScan(true);
  scan->setInterval(100);
  scan->setWindow(90);
  while (true) {
    scan->start(2, false);  //[lines 2]
    scan->clearResults();
  }
}

void setup() {
  Serial.begin(115200);
  tagsLock = xSemaphoreCreateMutex();
  BLEDevice::init("");
  xTaskCreate(scanTask, "scan", 8192, nullptr, 1, nullptr);
}

void loop() {
  float rssi = strongest();
  if (rssi <= -100) {
    delay(200);
    return;
  }
  float distance = metres(rssi);
  Serial.printf("%.0f dBm, about %.1f m\n", rssi, distance);
  tone(BUZZER, 3000, 30);
  delay(constrain((int)(distance * 150), 60, 2000));
}
