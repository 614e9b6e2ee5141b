// A quiz: the LED of whoever presses first lights, and the others are too late until the reset.

// part: globals
const int PLAYER_1_PIN = 2;
const int PLAYER_2_PIN = 3;
const int PLAYER_3_PIN = 4;
const int PLAYER_1_LED_PIN = 8;
const int PLAYER_2_LED_PIN = 9;
const int PLAYER_3_LED_PIN = 10;
const int QUIZ_RESET_PIN = 5;

const int PLAYER_PINS[] = {PLAYER_1_PIN, PLAYER_2_PIN, PLAYER_3_PIN};
const int PLAYER_LED_PINS[] = {PLAYER_1_LED_PIN, PLAYER_2_LED_PIN, PLAYER_3_LED_PIN};
const int PLAYER_COUNT = 3;

int firstPlayer = -1;  // nobody yet
byte quizTurn = 0;

// part: helpers
void showFirstPlayer() {
  for (int i = 0; i < PLAYER_COUNT; i++) {
    digitalWrite(PLAYER_LED_PINS[i], i == firstPlayer ? HIGH : LOW);
  }
}

// part: setup
void setup() {
  for (int i = 0; i < PLAYER_COUNT; i++) {
    pinMode(PLAYER_PINS[i], INPUT_PULLUP);
    pinMode(PLAYER_LED_PINS[i], OUTPUT);
  }
  pinMode(QUIZ_RESET_PIN, INPUT_PULLUP);
  showFirstPlayer();
}

// part: loop
void loop() {
  if (digitalRead(QUIZ_RESET_PIN) == LOW) {
    firstPlayer = -1;
    showFirstPlayer();
  }
  quizTurn = (quizTurn + 1) % PLAYER_COUNT;  // another is asked first each time: it is fair
  for (int i = 0; i < PLAYER_COUNT && firstPlayer < 0; i++) {
    int player = (quizTurn + i) % PLAYER_COUNT;
    if (digitalRead(PLAYER_PINS[player]) == LOW) {
      firstPlayer = player;
      showFirstPlayer();
    }
  }
}
