// Fades an RGB LED from red to green, from green to blue, and from blue back to red.

// part: globals
const int RED_PIN = 9;
const int GREEN_PIN = 10;
const int BLUE_PIN = 11;
const int FULL = 255;  // 255 for a common cathode, 0 for a common anode
const unsigned long TRANSITION_MS = 2000;
const int COLOUR_PINS[] = {RED_PIN, GREEN_PIN, BLUE_PIN};

// part: helpers
void shine(int pin, int brightness) {
  analogWrite(pin, FULL == 255 ? brightness : 255 - brightness);
}

// part: setup
void setup() {
  for (int pin : COLOUR_PINS) {
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  unsigned long now = millis();
  int from = now / TRANSITION_MS % 3;  // this colour fades out, the next one in
  int next = (from + 1) % 3;
  int rising = now % TRANSITION_MS * 255 / TRANSITION_MS;
  shine(COLOUR_PINS[from], 255 - rising);
  shine(COLOUR_PINS[next], rising);
  shine(COLOUR_PINS[3 - from - next], 0);
}
