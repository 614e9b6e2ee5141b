// Advertises as an iBeacon.

// part: includes
#include <BLEDevice.h>

// part: globals
const char BEACON_UUID[] = "8ec76ea3-6668-48da-9866-75be8bc86f4d";
const uint16_t BEACON_MAJOR = 1;
const uint16_t BEACON_MINOR = 1;
const int8_t POWER_AT_1_M = -59;  // dBm that a phone hears at 1 m: measure it

#if ESP_ARDUINO_VERSION_MAJOR >= 3
typedef String BeaconBytes;
#else
typedef std::string BeaconBytes;
#endif

// part: helpers
bool parseUuid(const char *text, uint8_t *bytes) {
  int digits = 0;
  for (; *text != '\0'; text++) {
    if (*text == '-') {
      continue;
    }
    if (!isxdigit(*text) || digits == 32) {
      return false;
    }
    uint8_t digit = isdigit(*text) ? *text - '0' : tolower(*text) - 'a' + 10;
    bytes[digits / 2] = (digits % 2) ? (bytes[digits / 2] << 4) | digit : digit;
    digits++;
  }
  return digits == 32;
}

bool startBeacon() {
  uint8_t payload[25] = {0x4C, 0x00, 0x02, 0x15};  // Apple, low byte first; iBeacon; 21 bytes follow
  if (!parseUuid(BEACON_UUID, payload + 4)) {
    return false;
  }
  payload[20] = highByte(BEACON_MAJOR);
  payload[21] = lowByte(BEACON_MAJOR);
  payload[22] = highByte(BEACON_MINOR);
  payload[23] = lowByte(BEACON_MINOR);
  payload[24] = (uint8_t)POWER_AT_1_M;
  BLEAdvertisementData data;
  data.setFlags(0x06);  // general discoverable, no classic Bluetooth
  data.setManufacturerData(BeaconBytes((const char *)payload, sizeof(payload)));
  BLEDevice::getAdvertising()->setAdvertisementData(data);
  BLEDevice::getAdvertising()->start();
  return true;
}

// part: setup
void setup() {
  Serial.begin(115200);
  BLEDevice::init("");
  Serial.println(startBeacon() ? "advertising" : "the UUID is not valid");
}

// part: loop
void loop() {
  // the Bluetooth task advertises
}
