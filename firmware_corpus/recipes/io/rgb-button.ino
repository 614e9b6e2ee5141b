// Each press of a button gives an RGB LED its next colour.

// part: globals
const int COLOR_RED_PIN = 9;
const int COLOR_GREEN_PIN = 10;
const int COLOR_BLUE_PIN = 11;
const int COLOR_BUTTON_PIN = 2;
const int COLOR_ON = HIGH;  // HIGH for a common cathode, LOW for a common anode
const unsigned long COLOR_DEBOUNCE_MS = 30;

// Red, yellow, green, cyan, blue, magenta, white: red in the lowest bit, then green, then blue.
const byte COLORS[] = {0b001, 0b011, 0b010, 0b110, 0b100, 0b101, 0b111};
const int COLOR_COUNT = sizeof(COLORS);

int colorIndex = 0;
bool colorButtonDown = false;
unsigned long colorButtonChanged = 0;

// part: helpers
void showColor(byte color) {
  digitalWrite(COLOR_RED_PIN, bitRead(color, 0) ? COLOR_ON : !COLOR_ON);
  digitalWrite(COLOR_GREEN_PIN, bitRead(color, 1) ? COLOR_ON : !COLOR_ON);
  digitalWrite(COLOR_BLUE_PIN, bitRead(color, 2) ? COLOR_ON : !COLOR_ON);
}

// part: setup
void setup() {
  pinMode(COLOR_RED_PIN, OUTPUT);
  pinMode(COLOR_GREEN_PIN, OUTPUT);
  pinMode(COLOR_BLUE_PIN, OUTPUT);
  pinMode(COLOR_BUTTON_PIN, INPUT_PULLUP);
  showColor(COLORS[colorIndex]);
}

// part: loop
void loop() {
  bool down = digitalRead(COLOR_BUTTON_PIN) == LOW;
  if (down != colorButtonDown && millis() - colorButtonChanged >= COLOR_DEBOUNCE_MS) {
    colorButtonDown = down;
    colorButtonChanged = millis();
    if (down) {
      colorIndex = (colorIndex + 1) % COLOR_COUNT;
      showColor(COLORS[colorIndex]);
    }
  }
}
