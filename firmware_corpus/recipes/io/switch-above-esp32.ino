// Switches a relay on when a value goes above a limit and off when it is below it again.

// part: globals
const int LEVEL_PIN = 34;
const int SWITCH_PIN = 26;
const uint8_t SWITCHED_ON = HIGH;  // LOW for a relay module that is on at a low level
const float ON_ABOVE = 2400.0;
const float SWITCH_HYSTERESIS = 5.0;  // it goes off so much below the limit, so that it does not chatter
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
  Serial.begin(115200);
  digitalWrite(SWITCH_PIN, !SWITCHED_ON);
  pinMode(SWITCH_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (millis() - lastSwitchCheck >= SWITCH_CHECK_MS) {
    lastSwitchCheck = millis();
    float level = analogRead(LEVEL_PIN);
    if (!switchIsOn && level > ON_ABOVE) {
      setSwitch(true);
    } else if (switchIsOn && !(level >= ON_ABOVE - SWITCH_HYSTERESIS)) {  // off also where it is NAN
      setSwitch(false);
    }
  }
}
