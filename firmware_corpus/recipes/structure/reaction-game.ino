// A reaction game: the LED lights after a random time, and the time until the press is printed.

// part: globals
enum GameState { GAME_WAITS, GAME_LIT, GAME_OVER };

const int REACTION_LED_PIN = 8;
const int REACTION_BUTTON_PIN = 3;
const int REACTION_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long LEAST_WAIT_MS = 2000;
const unsigned long MOST_WAIT_MS = 5000;
const unsigned long NEXT_ROUND_MS = 2000;

GameState game = GAME_OVER;
unsigned long gameSince = 0;
unsigned long gameWait = 0;

// part: helpers
void enterGame(GameState next) {
  game = next;
  gameSince = millis();
  digitalWrite(REACTION_LED_PIN, next == GAME_LIT ? HIGH : LOW);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(REACTION_LED_PIN, OUTPUT);
  pinMode(REACTION_BUTTON_PIN, REACTION_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  Serial.println("press as soon as the LED lights up");
}

// part: loop
void loop() {
  unsigned long passed = millis() - gameSince;
  bool down = digitalRead(REACTION_BUTTON_PIN) == REACTION_PRESSED;
  if (game == GAME_OVER && passed >= NEXT_ROUND_MS && !down) {
    randomSeed(micros());
    gameWait = random(LEAST_WAIT_MS, MOST_WAIT_MS);
    enterGame(GAME_WAITS);
  } else if (game == GAME_WAITS && down) {
    Serial.println("too early");
    enterGame(GAME_OVER);
  } else if (game == GAME_WAITS && passed >= gameWait) {
    enterGame(GAME_LIT);
  } else if (game == GAME_LIT && down) {
    Serial.print("reaction: ");
    Serial.print(passed);
    Serial.println(" ms");
    enterGame(GAME_OVER);
  }
}
