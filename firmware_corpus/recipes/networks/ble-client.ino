// Finds a BLE server by its service, connects and prints what it notifies of; looks for it again
// when it is gone.

// part: includes
#include <BLEDevice.h>

// part: globals
const char SERVICE_UUID[] = "4fafc201-1fb5-459e-8fcc-c5c9c331914b";
const char CHARACTERISTIC_UUID[] = "beb5483e-36e1-4688-b7f5-ea07361b26a8";
const int SCAN_SECONDS = 5;

BLEClient *bleClient = nullptr;
BLEAdvertisedDevice *foundServer = nullptr;
volatile bool clientScanDone = true;

// part: helpers
void onNotification(BLERemoteCharacteristic *characteristic, uint8_t *data, size_t length,
                    bool isNotify) {
  Serial.write(data, length);
  Serial.println();
}

class FindServer : public BLEAdvertisedDeviceCallbacks {
  void onResult(BLEAdvertisedDevice device) override {
    if (foundServer == nullptr && device.haveServiceUUID() &&
        device.isAdvertisingService(BLEUUID(SERVICE_UUID))) {
      foundServer = new BLEAdvertisedDevice(device);
      BLEDevice::getScan()->stop();
    }
  }
};

void onClientScanDone(BLEScanResults results) {
  clientScanDone = true;
}

bool subscribeTo(BLEAdvertisedDevice *device) {
  if (!bleClient->connect(device)) {
    return false;
  }
  BLERemoteService *service = bleClient->getService(SERVICE_UUID);
  BLERemoteCharacteristic *characteristic =
      service ? service->getCharacteristic(CHARACTERISTIC_UUID) : nullptr;
  if (characteristic == nullptr || !characteristic->canNotify()) {
    bleClient->disconnect();
    return false;
  }
  characteristic->registerForNotify(onNotification);
  return true;
}

// part: setup
void setup() {
  Serial.begin(115200);
  BLEDevice::init("");
  bleClient = BLEDevice::createClient();
  BLEDevice::getScan()->setAdvertisedDeviceCallbacks(new FindServer());
  BLEDevice::getScan()->setActiveScan(true);
}

// part: loop
void loop() {
  if (bleClient->isConnected()) {
    return;
  }
  if (foundServer != nullptr) {
    bool subscribed = subscribeTo(foundServer);
    Serial.println(subscribed ? "connected" : "could not connect");
    delete foundServer;
    foundServer = nullptr;
    clientScanDone = true;
  } else if (clientScanDone) {
    clientScanDone = false;
    BLEDevice::getScan()->clearResults();
    BLEDevice::getScan()->start(SCAN_SECONDS, onClientScanDone, false);
  }
}
