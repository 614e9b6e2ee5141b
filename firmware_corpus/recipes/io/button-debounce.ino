// Debounces a button and prints when it is pressed and released.

// part: globals
const int DEBOUNCED_PIN = 2;
const unsigned long DEBOUNCE_MS = 25;  // a new level counts once it held for so long

bool buttonLevel = HIGH;    // the debounced level
bool candidateLevel = HIGH;  // what the pin showed last
unsigned long candidateSince = 0;

// part: helpers
// True when the debounced level changed.
bool debouncedChange() {
  bool level = digitalRead(DEBOUNCED_PIN);
  if (level != candidateLevel) {
    candidateLevel = level;
    candidateSince = millis();
  }
  if (candidateLevel != buttonLevel && millis() - candidateSince >= DEBOUNCE_MS) {
    buttonLevel = candidateLevel;
    return true;
  }
  return false;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(DEBOUNCED_PIN, INPUT_PULLUP);
  Serial.println("button ready");
}

// part: loop
void loop() {
  if (debouncedChange()) {
    Serial.println(buttonLevel == LOW ? "pressed" : "released");
  }
}
