// Changes the colour of an RGB LED (common cathode) step by step.

// part: globals
const int RGB_RED_PIN = 9;
const int RGB_GREEN_PIN = 10;
const int RGB_BLUE_PIN = 11;
const unsigned long COLOUR_MS = 1000;
const byte COLOURS[][3] = {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 0}, {255, 255, 255}};
const int COLOUR_COUNT = sizeof(COLOURS) / sizeof(COLOURS[0]);

// part: helpers
void showColour(const byte* colour) {
  analogWrite(RGB_RED_PIN, colour[0]);
  analogWrite(RGB_GREEN_PIN, colour[1]);
  analogWrite(RGB_BLUE_PIN, colour[2]);
}

// part: setup
void setup() {
  pinMode(RGB_RED_PIN, OUTPUT);
  pinMode(RGB_GREEN_PIN, OUTPUT);
  pinMode(RGB_BLUE_PIN, OUTPUT);
}

// part: loop
void loop() {
  showColour(COLOURS[millis() / COLOUR_MS % COLOUR_COUNT]);
}
