// A BLE server with a characteristic that switches an LED: write "1" or "0".

// part: includes
#include <BLEDevice.h>
#include <BLEServer.h>
#include <BLEUtils.h>

// part: globals
const char BLE_NAME[] = "esp32-led";
const char SERVICE_UUID[] = "19b10000-e8f2-537e-4f6c-d104768a1214";
const char CHARACTERISTIC_UUID[] = "19b10001-e8f2-537e-4f6c-d104768a1214";
const int LED_PIN = 4;

volatile bool bleLedOn = false;  // set in the Bluetooth task, read in loop()

// part: helpers
class LedCallbacks : public BLECharacteristicCallbacks {
  void onWrite(BLECharacteristic *characteristic) override {
    if (characteristic->getLength() > 0) {
      uint8_t first = characteristic->getData()[0];
      bleLedOn = first == '1' || first == 1;  // text or a byte, as the phone's app sends
    }
  }
};

class LedServerCallbacks : public BLEServerCallbacks {
  void onDisconnect(BLEServer *server) override {
    BLEDevice::startAdvertising();
  }
};

// part: setup
void setup() {
  pinMode(LED_PIN, OUTPUT);
  BLEDevice::init(BLE_NAME);
  BLEServer *server = BLEDevice::createServer();
  server->setCallbacks(new LedServerCallbacks());
  BLEService *service = server->createService(SERVICE_UUID);
  BLECharacteristic *characteristic = service->createCharacteristic(
      CHARACTERISTIC_UUID, BLECharacteristic::PROPERTY_READ | BLECharacteristic::PROPERTY_WRITE);
  characteristic->setCallbacks(new LedCallbacks());
  service->start();
  BLEDevice::getAdvertising()->addServiceUUID(SERVICE_UUID);
  BLEDevice::startAdvertising();
}

// part: loop
void loop() {
  digitalWrite(LED_PIN, bleLedOn ? HIGH : LOW);
}
