// A stopwatch: one button starts and stops it, another sets it back to zero.

// part: globals
const int START_STOP_PIN = 2;
const int RESET_PIN = 3;
const unsigned long WATCH_PRINT_MS = 100;
const unsigned long WATCH_DEBOUNCE_MS = 30;

struct WatchButton {
  int pin;
  bool down;
  unsigned long changed;
};

WatchButton startStopButton = {START_STOP_PIN, false, 0};
WatchButton resetButton = {RESET_PIN, false, 0};
bool watchRuns = false;
unsigned long watchStarted = 0;
unsigned long watchKept = 0;  // milliseconds of the runs before
unsigned long watchPrinted = 0;

// part: helpers
// True once for each press.
bool wentDown(WatchButton &button) {
  bool down = digitalRead(button.pin) == LOW;
  if (down == button.down || millis() - button.changed < WATCH_DEBOUNCE_MS) {
    return false;
  }
  button.down = down;
  button.changed = millis();
  return down;
}

unsigned long watchTime() {
  return watchRuns ? watchKept + (millis() - watchStarted) : watchKept;
}

void printWatch() {
  unsigned long time = watchTime();
  Serial.print("time: ");
  Serial.print(time / 1000);
  Serial.print('.');
  Serial.print(time / 100 % 10);
  Serial.println(" s");
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(START_STOP_PIN, INPUT_PULLUP);
  pinMode(RESET_PIN, INPUT_PULLUP);
  printWatch();
}

// part: loop
void loop() {
  if (wentDown(startStopButton)) {
    watchKept = watchTime();
    watchStarted = millis();
    watchRuns = !watchRuns;
    printWatch();
  }
  if (wentDown(resetButton)) {
    watchKept = 0;
    watchStarted = millis();
    printWatch();
  }
  if (watchRuns && millis() - watchPrinted >= WATCH_PRINT_MS) {
    watchPrinted = millis();
    printWatch();
  }
}
