// A BLE server whose characteristic tells a subscribed phone how long the board runs.

// part: includes
#include <BLE2902.h>
#include <BLEDevice.h>
#include <BLEServer.h>
#include <BLEUtils.h>

// part: globals
const char BLE_NAME[] = "esp32-sensor";
const char SERVICE_UUID[] = "4fafc201-1fb5-459e-8fcc-c5c9c331914b";
const char CHARACTERISTIC_UUID[] = "beb5483e-36e1-4688-b7f5-ea07361b26a8";
const unsigned long NOTIFY_INTERVAL_MS = 1000;

BLECharacteristic *readingCharacteristic = nullptr;
volatile bool bleConnected = false;  // set in the Bluetooth task
bool bleWasConnected = false;
unsigned long lastNotify = 0;

// part: helpers
class ConnectionCallbacks : public BLEServerCallbacks {
  void onConnect(BLEServer *server) override {
    bleConnected = true;
  }
  void onDisconnect(BLEServer *server) override {
    bleConnected = false;
  }
};

// part: setup
void setup() {
  Serial.begin(115200);
  BLEDevice::init(BLE_NAME);
  BLEServer *server = BLEDevice::createServer();
  server->setCallbacks(new ConnectionCallbacks());
  BLEService *service = server->createService(SERVICE_UUID);
  readingCharacteristic = service->createCharacteristic(
      CHARACTERISTIC_UUID, BLECharacteristic::PROPERTY_READ | BLECharacteristic::PROPERTY_NOTIFY);
  readingCharacteristic->addDescriptor(new BLE2902());  // by it the phone subscribes
  service->start();
  BLEDevice::getAdvertising()->addServiceUUID(SERVICE_UUID);
  BLEDevice::startAdvertising();
}

// part: loop
void loop() {
  if (bleConnected && millis() - lastNotify >= NOTIFY_INTERVAL_MS) {
    lastNotify = millis();
    String reading = String(millis() / 1000) + " s";
    readingCharacteristic->setValue((uint8_t *)reading.c_str(), reading.length());
    readingCharacteristic->notify();
  }
  if (bleWasConnected && !bleConnected) {
    Serial.println("left: advertising again");
    BLEDevice::startAdvertising();
  }
  bleWasConnected = bleConnected;
}
