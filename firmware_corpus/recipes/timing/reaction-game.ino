// A reaction game: the LED lights after a random time, and the time until the press is printed.

// part: globals
const int REACTION_LED_PIN = 13;
const int REACTION_BUTTON_PIN = 2;
const unsigned long REACTION_LEAST_WAIT_MS = 1000;
const unsigned long REACTION_MOST_WAIT_MS = 4000;
const unsigned long REACTION_LIMIT_MS = 2000;

bool reactionLit = false;
bool reactionWasDown = false;
unsigned long reactionFrom = 0;  // when the wait, or the light, began
unsigned long reactionWait = 0;

// part: helpers
void beginReactionRound() {
  digitalWrite(REACTION_LED_PIN, LOW);
  reactionLit = false;
  reactionFrom = millis();
  reactionWait = random(REACTION_LEAST_WAIT_MS, REACTION_MOST_WAIT_MS);
  Serial.println("wait for the light");
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(REACTION_LED_PIN, OUTPUT);
  pinMode(REACTION_BUTTON_PIN, INPUT_PULLUP);
  beginReactionRound();
}

// part: loop
void loop() {
  unsigned long now = millis();
  bool down = digitalRead(REACTION_BUTTON_PIN) == LOW;
  bool pressed = down && !reactionWasDown;
  reactionWasDown = down;
  if (pressed) {
    randomSeed(micros());  // the next wait cannot be learnt
    if (reactionLit) {
      Serial.print("reaction time: ");
      Serial.print(now - reactionFrom);
      Serial.println(" ms");
    } else {
      Serial.println("too early");
    }
    beginReactionRound();
  } else if (!reactionLit && now - reactionFrom >= reactionWait) {
    reactionLit = true;
    reactionFrom = now;
    digitalWrite(REACTION_LED_PIN, HIGH);
  } else if (reactionLit && now - reactionFrom >= REACTION_LIMIT_MS) {
    Serial.println("too slow");
    beginReactionRound();
  }
}
