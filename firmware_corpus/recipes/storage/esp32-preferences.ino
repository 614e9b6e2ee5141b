// Counts the starts of the board in its flash, and keeps them over a power cut.

// part: includes
#include <Preferences.h>

// part: globals
const char* STORE = "my-app";  // 15 characters at most, as are keys

Preferences preferences;

// part: setup
void setup() {
  Serial.begin(115200);
  preferences.begin(STORE, false);  // false: to be written too
  unsigned int starts = preferences.getUInt("starts", 0) + 1;
  preferences.putUInt("starts", starts);
  preferences.end();
  Serial.print("starts: ");
  Serial.println(starts);
}

// part: loop
void loop() {
  // Nothing more: flash wears out when it is written in a loop.
}
