// Counts operating time and saves it again and again, each time in the next of many slots, so that
// no cell of the EEPROM wears out early.

// part: includes
#include <EEPROM.h>

// part: globals
const unsigned long SAVE_INTERVAL_S = 60;
const int SLOT_COUNT = 100;  // each cell is written once in as many saves

struct TimeSlot {
  unsigned long number;   // the greatest is the newest; erased cells are all ones
  unsigned long seconds;
};

int currentSlot = -1;
TimeSlot newest = {0, 0};
unsigned long lastSlotSave = 0;

// part: helpers
void findNewestSlot() {
  for (int slot = 0; slot < SLOT_COUNT; slot++) {
    TimeSlot stored;
    EEPROM.get(slot * (int)sizeof(TimeSlot), stored);
    if (stored.number != 0xFFFFFFFF && stored.number > newest.number) {
      newest = stored;
      currentSlot = slot;
    }
  }
}

void saveOperatingTime() {
  newest.number++;
  newest.seconds += SAVE_INTERVAL_S;
  currentSlot = (currentSlot + 1) % SLOT_COUNT;
  EEPROM.put(currentSlot * (int)sizeof(TimeSlot), newest);
  Serial.print(newest.seconds);
  Serial.print(F(" s of operation, slot "));
  Serial.println(currentSlot);
}

// part: setup
void setup() {
  Serial.begin(9600);
  findNewestSlot();
  Serial.print(F("so far "));
  Serial.print(newest.seconds);
  Serial.println(F(" s"));
}

// part: loop
void loop() {
  if (millis() - lastSlotSave >= 1000 * SAVE_INTERVAL_S) {
    lastSlotSave += 1000 * SAVE_INTERVAL_S;
    saveOperatingTime();
  }
}
