//[board esp32dev]
/* Pulse sensor on GPIO34 shown as a standard BLE heart rate service (0x180D). */

#include <BLEDevice.h>
#include <BLEServer.h>
#include <BLEUtils.h>
#include <BLE2902.h>

#define PULSE_PIN 34
#define LED_PIN   2

static BLEUUID heartService((uint16_t)0x180D);
static BLECharacteristic rate(BLEUUID((uint16_t)0x2A37), BLECharacteristic::PROPERTY_NOTIFY);
static BLECharacteristic location(BLEUUID((uint16_t)0x2A38), BLECharacteristic::PROPERTY_READ);

static volatile bool connected = false;

class Connections : public BLEServerCallbacks {
  void onConnect(BLEServer *server) override { connected = true; }

  void onDisconnect(BLEServer *server) override {  //[block]
    connected = false;
    server->startAdvertising();
  }
};

// Finds beats by a threshold that follows the signal; returns beats per minute or 0.
uint8_t detectBeat(int sample) {  //[function]
  static float baseline = 2048, peak = 300;
  static bool above = false;
  static uint32_t lastBeat = 0;

  baseline += (sample - baseline) * 0.01f;
  float swing = sample - baseline;
  peak = max(peak * 0.999f, swing);

  bool now = swing > peak * 0.6f;
  bool rising = now && !above;
  above = now;
  if (!rising) return 0;

  uint32_t t = millis();
  uint32_t interval = t - lastBeat;
  if (interval < 270) return 0;
  lastBeat = t;
  return interval < 2000 ? 60000 / interval : 0;
}

void notifyRate(uint8_t bpm) {
  uint8_t value[2] = {0x00, bpm};  // flags: 8-bit rate, no contact bit
  rate.setValue(value, sizeof(value));  //[lines 2]
  rate.notify();
}

void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  analogReadResolution(12);

  BLEDevice::init("Pulse strap");
  BLEServer *server = BLEDevice::createServer();
  server->setCallbacks(new Connections());

  BLEService *service = server->createService(heartService);
  service->addCharacteristic(&rate);
  service->addCharacteristic(&location);
  rate.addDescriptor(new BLE2902());  //[line]
  uint8_t finger = 3;
  location.setValue(&finger, 1);
  service->start();

  BLEAdvertising *advertising = BLEDevice::getAdvertising();
  advertising->addServiceUUID(heartService);
  advertising->setScanResponse(true);
  BLEDevice::startAdvertising();  //[line]
}

void loop() {
  uint8_t bpm = detectBeat(analogRead(PULSE_PIN));
  digitalWrite(LED_PIN, bpm > 0);
  if (bpm > 0) {
    Serial.printf("%u bpm\n", bpm);
    if (connected) notifyRate(bpm);
  }
  delay(5);
}
