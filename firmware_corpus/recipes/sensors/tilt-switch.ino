// Prints when a tilt switch changes, debounced: its ball rolls and bounces.

// part: globals
const int TILT_PIN = 4;
const unsigned long TILT_SETTLE_MS = 50;

int stableTilt = -1;  // as reported; -1 before the first time
int rawTilt = -1;
unsigned long lastTiltChange = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(TILT_PIN, INPUT_PULLUP);
}

// part: loop
void loop() {
  int reading = digitalRead(TILT_PIN);
  unsigned long now = millis();
  if (reading != rawTilt) {
    rawTilt = reading;
    lastTiltChange = now;
  } else if (reading != stableTilt && now - lastTiltChange >= TILT_SETTLE_MS) {
    stableTilt = reading;
    Serial.println(stableTilt == LOW ? "upright" : "tilted");  // the ball closes the contact upright
  }
}
