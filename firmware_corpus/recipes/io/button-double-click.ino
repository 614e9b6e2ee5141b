// Tells single clicks, double clicks and long presses of one button apart.

// part: globals
const int CLICK_PIN = 2;
const unsigned long CLICK_GAP_MS = 300;   // a second click must follow within
const unsigned long CLICK_HOLD_MS = 800;  // longer than this is a long press
const unsigned long CLICK_DEBOUNCE_MS = 25;

bool clickDown = false;
bool clickHeld = false;  // the press that goes on was told as a long one
int clickCount = 0;
unsigned long clickChanged = 0;

// part: helpers
void onClicks(int count) {
  Serial.println(count == 1 ? "single click" : "double click");
}

void onHold() {
  Serial.println("long press");
}

void watchClicks() {
  unsigned long now = millis();
  bool down = digitalRead(CLICK_PIN) == LOW;
  if (down != clickDown && now - clickChanged >= CLICK_DEBOUNCE_MS) {
    clickDown = down;
    clickChanged = now;
    if (down) {
      clickHeld = false;
    } else if (!clickHeld) {
      clickCount++;
    }
  }
  if (clickDown && !clickHeld && now - clickChanged >= CLICK_HOLD_MS) {
    clickHeld = true;
    clickCount = 0;
    onHold();
  }
  bool isOver = clickCount >= 2 || (clickCount == 1 && now - clickChanged >= CLICK_GAP_MS);
  if (!clickDown && isOver) {
    onClicks(clickCount);
    clickCount = 0;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(CLICK_PIN, INPUT_PULLUP);
  Serial.println("click the button");
}

// part: loop
void loop() {
  watchClicks();
}
