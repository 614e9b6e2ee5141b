// Switches an output by an analog input with hysteresis: on in the dark, off when it is bright.

// part: globals
const int LIGHT_PIN = A0;
const int NIGHT_LIGHT_PIN = 13;
const int DARK_BELOW = 300;
const int BRIGHT_ABOVE = 400;  // apart from the other, so that it does not flicker between

bool nightLightOn = false;

// part: setup
void setup() {
  pinMode(NIGHT_LIGHT_PIN, OUTPUT);
}

// part: loop
void loop() {
  int light = analogRead(LIGHT_PIN);
  if (light < DARK_BELOW) {
    nightLightOn = true;
  } else if (light > BRIGHT_ABOVE) {
    nightLightOn = false;
  }
  digitalWrite(NIGHT_LIGHT_PIN, nightLightOn ? HIGH : LOW);
}
