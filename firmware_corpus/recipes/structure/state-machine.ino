// A traffic light as a state machine.

// part: globals
enum LightState { LIGHT_RED, LIGHT_GREEN, LIGHT_YELLOW };

const int RED_PIN = 10;
const int YELLOW_PIN = 11;
const int GREEN_PIN = 12;
const unsigned long RED_MS = 2000;
const unsigned long GREEN_MS = 1500;
const unsigned long YELLOW_MS = 500;

LightState lightState = LIGHT_RED;
unsigned long lightSince = 0;

// part: helpers
void enterLight(LightState state) {
  lightState = state;
  lightSince = millis();
  digitalWrite(RED_PIN, state == LIGHT_RED ? HIGH : LOW);
  digitalWrite(GREEN_PIN, state == LIGHT_GREEN ? HIGH : LOW);
  digitalWrite(YELLOW_PIN, state == LIGHT_YELLOW ? HIGH : LOW);
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
  unsigned long lasted = millis() - lightSince;
  switch (lightState) {
    case LIGHT_RED:
      if (lasted >= RED_MS) enterLight(LIGHT_GREEN);
      break;
    case LIGHT_GREEN:
      if (lasted >= GREEN_MS) enterLight(LIGHT_YELLOW);
      break;
    case LIGHT_YELLOW:
      if (lasted >= YELLOW_MS) enterLight(LIGHT_RED);
      break;
  }
}
