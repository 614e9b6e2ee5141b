// A traffic light that stays green for cars until a pedestrian presses the button.

// part: globals
const int CARS_RED_PIN = 12;
const int CARS_YELLOW_PIN = 11;
const int CARS_GREEN_PIN = 10;
const int WALK_RED_PIN = 9;
const int WALK_GREEN_PIN = 8;
const int WALK_BUTTON_PIN = 2;
const unsigned long WALK_MS = 5000;
const unsigned long CARS_GREEN_MS = 5000;  // at least, before the next pedestrian

struct CrossingPhase {
  bool red;
  bool yellow;
  bool green;
  bool walk;
  unsigned long lastsMs;
};

const CrossingPhase CROSSING_PHASES[] = {
  {false, false, true, false, CARS_GREEN_MS},  // waits here for the button
  {false, true, false, false, 2000},
  {true, false, false, false, 1000},
  {true, false, false, true, WALK_MS},
  {true, false, false, false, 2000},  // so that everybody is across
  {true, true, false, false, 1000},
};
const int CROSSING_COUNT = sizeof(CROSSING_PHASES) / sizeof(CROSSING_PHASES[0]);

int crossingPhase = 0;
unsigned long crossingStarted = 0;
bool walkWanted = false;

// part: helpers
void showCrossing() {
  const CrossingPhase &phase = CROSSING_PHASES[crossingPhase];
  digitalWrite(CARS_RED_PIN, phase.red ? HIGH : LOW);
  digitalWrite(CARS_YELLOW_PIN, phase.yellow ? HIGH : LOW);
  digitalWrite(CARS_GREEN_PIN, phase.green ? HIGH : LOW);
  digitalWrite(WALK_RED_PIN, phase.walk ? LOW : HIGH);
  digitalWrite(WALK_GREEN_PIN, phase.walk ? HIGH : LOW);
}

// part: setup
void setup() {
  pinMode(CARS_RED_PIN, OUTPUT);
  pinMode(CARS_YELLOW_PIN, OUTPUT);
  pinMode(CARS_GREEN_PIN, OUTPUT);
  pinMode(WALK_RED_PIN, OUTPUT);
  pinMode(WALK_GREEN_PIN, OUTPUT);
  pinMode(WALK_BUTTON_PIN, INPUT_PULLUP);
  showCrossing();
}

// part: loop
void loop() {
  if (digitalRead(WALK_BUTTON_PIN) == LOW) {
    walkWanted = true;
  }
  bool over = millis() - crossingStarted >= CROSSING_PHASES[crossingPhase].lastsMs;
  if (over && (crossingPhase > 0 || walkWanted)) {
    if (crossingPhase == 0) {
      walkWanted = false;
    }
    crossingPhase = (crossingPhase + 1) % CROSSING_COUNT;
    crossingStarted = millis();
    showCrossing();
  }
}
