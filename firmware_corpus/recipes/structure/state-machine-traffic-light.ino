// A traffic light as a state machine: red, red and yellow, green, yellow.

// part: globals
const int RED_PIN = 8;
const int YELLOW_PIN = 9;
const int GREEN_PIN = 10;
const unsigned long RED_MS = 3000;
const unsigned long RED_YELLOW_MS = 1000;
const unsigned long GREEN_MS = 3000;
const unsigned long YELLOW_MS = 1000;

enum LightState { LIGHT_RED, LIGHT_RED_YELLOW, LIGHT_GREEN, LIGHT_YELLOW };

LightState lightState = LIGHT_RED;
unsigned long lightSince = 0;

// part: helpers
void enterLight(LightState next) {
  lightState = next;
  lightSince = millis();
  digitalWrite(RED_PIN, next == LIGHT_RED || next == LIGHT_RED_YELLOW ? HIGH : LOW);
  digitalWrite(YELLOW_PIN, next == LIGHT_YELLOW || next == LIGHT_RED_YELLOW ? HIGH : LOW);
  digitalWrite(GREEN_PIN, next == LIGHT_GREEN ? HIGH : LOW);
}

void runLight() {
  unsigned long elapsed = millis() - lightSince;
  switch (lightState) {
    case LIGHT_RED:
      if (elapsed >= RED_MS) {
        enterLight(LIGHT_RED_YELLOW);
      }
      break;
    case LIGHT_RED_YELLOW:
      if (elapsed >= RED_YELLOW_MS) {
        enterLight(LIGHT_GREEN);
      }
      break;
    case LIGHT_GREEN:
      if (elapsed >= GREEN_MS) {
        enterLight(LIGHT_YELLOW);
      }
      break;
    case LIGHT_YELLOW:
      if (elapsed >= YELLOW_MS) {
        enterLight(LIGHT_RED);
      }
      break;
  }
}

// part: setup
void setup() {
  pinMode(RED_PIN, OUTPUT);
  pinMode(YELLOW_PIN, OUTPUT);
  pinMode(GREEN_PIN, OUTPUT);
  enterLight(LIGHT_RED);
}

// part: loop
void loop() {
  runLight();
}
