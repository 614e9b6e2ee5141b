// Police lights: a red LED flashes some times, then a blue one.

// part: globals
const int POLICE_RED_PIN = 8;
const int POLICE_BLUE_PIN = 9;
const unsigned long POLICE_FLASH_MS = 60;  // light, and as long dark
const int POLICE_FLASHES = 3;

int policeStep = 0;  // even steps are light, odd ones dark; first the red ones
unsigned long policeStepped = 0;

// part: helpers
void showPolice() {
  bool lit = policeStep % 2 == 0;
  bool isRed = policeStep < 2 * POLICE_FLASHES;
  digitalWrite(POLICE_RED_PIN, lit && isRed ? HIGH : LOW);
  digitalWrite(POLICE_BLUE_PIN, lit && !isRed ? HIGH : LOW);
}

// part: setup
void setup() {
  pinMode(POLICE_RED_PIN, OUTPUT);
  pinMode(POLICE_BLUE_PIN, OUTPUT);
  showPolice();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - policeStepped >= POLICE_FLASH_MS) {
    policeStepped = now;
    policeStep = (policeStep + 1) % (4 * POLICE_FLASHES);
    showPolice();
  }
}
