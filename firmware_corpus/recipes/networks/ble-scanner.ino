// Scans for Bluetooth LE devices in the background and prints what was heard.

// part: includes
#include <BLEAdvertisedDevice.h>
#include <BLEDevice.h>
#include <BLEScan.h>

// part: globals
const int SCAN_SECONDS = 5;

volatile bool bleScanDone = true;

// part: helpers
class PrintDevice : public BLEAdvertisedDeviceCallbacks {
  void onResult(BLEAdvertisedDevice device) override {
    Serial.printf("%s %d dBm %s\n", device.getAddress().toString().c_str(), device.getRSSI(),
                  device.haveName() ? device.getName().c_str() : "");
  }
};

void onScanDone(BLEScanResults results) {
  Serial.printf("%d devices\n", results.getCount());
  bleScanDone = true;
}

// part: setup
void setup() {
  Serial.begin(115200);
  BLEDevice::init("");
  BLEScan *scan = BLEDevice::getScan();
  scan->setAdvertisedDeviceCallbacks(new PrintDevice());
  scan->setActiveScan(true);  // asks for names; takes more power
  scan->setInterval(100);
  scan->setWindow(99);
}

// part: loop
void loop() {
  if (bleScanDone) {
    bleScanDone = false;
    BLEDevice::getScan()->clearResults();
    if (!BLEDevice::getScan()->start(SCAN_SECONDS, onScanDone, false)) {
      bleScanDone = true;
    }
  }
}
