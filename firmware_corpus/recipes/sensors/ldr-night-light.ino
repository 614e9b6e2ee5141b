// Switches a lamp on when it gets dark and off when it is bright again, with a gap between both.

// part: globals
const int LDR_PIN = A0;  // bright gives a high voltage
const int LAMP_PIN = 9;
const int DARK_BELOW = 300;
const int BRIGHT_ABOVE = 500;  // well above the other, or the lamp flickers at dusk
const unsigned long LIGHT_INTERVAL_MS = 200;

unsigned long lastLightRead = 0;
bool lampOn = false;

// part: helpers
void setLamp(bool on) {
  lampOn = on;
  digitalWrite(LAMP_PIN, on ? HIGH : LOW);
  Serial.println(on ? "dark: lamp on" : "bright: lamp off");
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LAMP_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastLightRead >= LIGHT_INTERVAL_MS) {
    lastLightRead = now;
    int level = analogRead(LDR_PIN);
    if (!lampOn && level < DARK_BELOW) {
      setLamp(true);
    } else if (lampOn && level > BRIGHT_ABOVE) {
      setLamp(false);
    }
  }
}
