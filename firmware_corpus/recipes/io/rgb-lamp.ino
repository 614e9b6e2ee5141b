// Three potentiometers mix the colour of an RGB LED.

// part: globals
const int MIX_RED_PIN = 9;
const int MIX_GREEN_PIN = 10;
const int MIX_BLUE_PIN = 11;
const int MIX_RED_POT_PIN = A0;
const int MIX_GREEN_POT_PIN = A1;
const int MIX_BLUE_POT_PIN = A2;
const int MIX_ON = HIGH;  // HIGH for a common cathode, LOW for a common anode

// part: helpers
void followPot(int ledPin, int potPin) {
  int level = analogRead(potPin) / 4;  // 0 to 1023 becomes 0 to 255
  analogWrite(ledPin, MIX_ON == HIGH ? level : 255 - level);
}

// part: setup
void setup() {
  pinMode(MIX_RED_PIN, OUTPUT);
  pinMode(MIX_GREEN_PIN, OUTPUT);
  pinMode(MIX_BLUE_PIN, OUTPUT);
}

// part: loop
void loop() {
  followPot(MIX_RED_PIN, MIX_RED_POT_PIN);
  followPot(MIX_GREEN_PIN, MIX_GREEN_POT_PIN);
  followPot(MIX_BLUE_PIN, MIX_BLUE_POT_PIN);
}
