// Switches a relay on when a value falls below a limit and off when it is above it again.

// part: globals
const int LEVEL_PIN = A0;
const int SWITCH_PIN = 7;
const uint8_t SWITCHED_ON = HIGH;  // LOW for a relay module that is on at a low level
const float ON_BELOW = 300.0;
const float SWITCH_HYSTERESIS = 5.0;  // it goes off so much above the limit, so that it does not chatter
const unsigned long SWITCH_CHECK_MS = 200;

bool switchIsOn = false;
unsigned long lastSwitchCheck = 0;

// part: helpers
void setSwitch(bool on) {
  switchIsOn = on;
  digitalWrite(SWITCH_PIN, on ? SWITCHED_ON : !SWITCHED_ON);
  Serial.println(on ? "switched on" : "switched off");
}

// part: setup
void setup() {
  Serial.begin(9600);
  digitalWrite(SWITCH_PIN, !SWITCHED_ON);
  pinMode(SWITCH_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (millis() - lastSwitchCheck >= SWITCH_CHECK_MS) {
    lastSwitchCheck = millis();
    float level = analogRead(LEVEL_PIN);
    if (!switchIsOn && level < ON_BELOW) {
      setSwitch(true);
    } else if (switchIsOn && !(level <= ON_BELOW + SWITCH_HYSTERESIS)) {  // off also where it is NAN
      setSwitch(false);
    }
  }
}
