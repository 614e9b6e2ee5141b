// Switches a lamp on when it gets dark and off when it gets light. Two thresholds (hysteresis) keep
// it from flickering in between.

// part: globals
const int LIGHT_PIN = A0;  // a light sensor: more light, higher reading
const int LAMP_PIN = 7;
const int LAMP_ON_BELOW = 300;
const int LAMP_OFF_ABOVE = 500;
const unsigned long LIGHT_CHECK_MS = 100;

bool lampIsOn = false;
unsigned long lightChecked = 0;

// part: helpers
void setLamp(bool on) {
  lampIsOn = on;
  digitalWrite(LAMP_PIN, on ? HIGH : LOW);
  Serial.println(on ? "lamp on" : "lamp off");
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LAMP_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lightChecked >= LIGHT_CHECK_MS) {
    lightChecked = now;
    int light = analogRead(LIGHT_PIN);
    if (!lampIsOn && light < LAMP_ON_BELOW) {
      setLamp(true);
    } else if (lampIsOn && light > LAMP_OFF_ABOVE) {
      setLamp(false);
    }
  }
}
