// Switches a relay on for a while at regular times, as for watering plants or a pump.

// part: globals
const int PUMP_RELAY_PIN = 7;
const int PUMP_ON = LOW;  // the level that switches the relay module on
const int PUMP_OFF = PUMP_ON == LOW ? HIGH : LOW;
const unsigned long PUMP_RUN_MS = 2000;
const unsigned long PUMP_PAUSE_MS = 5000;

bool pumpRuns = false;
unsigned long pumpChanged = 0;

// part: helpers
void setPump(bool on) {
  pumpRuns = on;
  pumpChanged = millis();
  digitalWrite(PUMP_RELAY_PIN, on ? PUMP_ON : PUMP_OFF);
}

// part: setup
void setup() {
  digitalWrite(PUMP_RELAY_PIN, PUMP_OFF);  // before it is an output, so that it does not click
  pinMode(PUMP_RELAY_PIN, OUTPUT);
  setPump(true);
}

// part: loop
void loop() {
  unsigned long lasts = pumpRuns ? PUMP_RUN_MS : PUMP_PAUSE_MS;
  if (millis() - pumpChanged >= lasts) {
    setPump(!pumpRuns);
  }
}
