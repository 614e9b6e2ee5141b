// A crossing with a button for those on foot: lamps for cars, lamps for people, a buzzer.
// Serial commands: s shows the state, g<seconds> sets how long cars have green at least.

const byte CAR_RED = 2, CAR_AMBER = 3, CAR_GREEN = 4;
const byte WALK_RED = 5, WALK_GREEN = 6;
const byte BUTTON = 7, BUZZER = 9, LIGHT_SENSOR = A0;
const int DARK = 300;

enum Phase { CARS_GO, CARS_STOP, PEOPLE_GO, PEOPLE_STOP };

Phase phase = CARS_GO;
unsigned long phaseStarted = 0;
unsigned long greenMs = 8000;
bool someoneWaits = false;

void setup() {
  for (byte pin = CAR_RED; pin <= WALK_GREEN; pin++) {
    pinMode(pin, OUTPUT);
  }
  pinMode(BUTTON, INPUT_PULLUP);
  pinMode(BUZZER, OUTPUT);
  Serial.begin(9600);
  enter(CARS_GO);
}

void enter(Phase next) {
  phase = next;
  phaseStarted = millis();
  digitalWrite(CAR_RED, phase == PEOPLE_GO || phase == PEOPLE_STOP);
  digitalWrite(CAR_AMBER, phase == CARS_STOP);
  digitalWrite(CAR_GREEN, phase == CARS_GO);
  digitalWrite(WALK_RED, phase != PEOPLE_GO);
  digitalWrite(WALK_GREEN, phase == PEOPLE_GO);
}

void readCommand() {
  char command = Serial.read();
  if (command == 's') {
    Serial.print(F("phase "));
    Serial.print(phase);
    Serial.println(someoneWaits ? F(", someone waits") : F(", nobody waits"));
  } else if (command == 'g') {
    greenMs = constrain(Serial.parseInt(), 3, 60) * 1000UL;
  }
}

void loop() {
  if (digitalRead(BUTTON) == LOW) someoneWaits = true;
  if (Serial.available()) readCommand();
  unsigned long elapsed = millis() - phaseStarted;
  bool dark = analogRead(LIGHT_SENSOR) < DARK;
  if (phase == CARS_GO && someoneWaits && elapsed > greenMs) {
    enter(CARS_STOP);
  } else if (phase == CARS_STOP && elapsed > 2000) {
    enter(PEOPLE_GO);
    someoneWaits = false;
  } else if (phase == PEOPLE_GO && elapsed > (dark ? 9000UL : 6000UL)) {
    enter(PEOPLE_STOP);
  } else if (phase == PEOPLE_STOP && elapsed > 3000) {
    enter(CARS_GO);
  }
  if (phase == PEOPLE_GO && elapsed % 500 < 50) {
    tone(BUZZER, dark ? 440 : 880, 30);
  }
}
