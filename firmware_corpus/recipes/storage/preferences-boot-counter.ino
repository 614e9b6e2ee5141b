// Counts starts in the flash by Preferences.

// part: includes
#include <Preferences.h>

// part: globals
const char STORE_NAME[] = "boot";  // 15 characters at most, as keys

// part: setup
void setup() {
  Serial.begin(115200);
  Preferences bootStore;
  if (!bootStore.begin(STORE_NAME, false)) {  // false: for reading and writing
    Serial.println("the store does not open");
    return;
  }
  uint32_t bootCount = bootStore.getUInt("count", 0) + 1;
  if (bootStore.putUInt("count", bootCount) == 0) {
    Serial.println("not saved");
  }
  bootStore.end();
  Serial.printf("start number %lu\n", (unsigned long)bootCount);
}

// part: loop
void loop() {
}
