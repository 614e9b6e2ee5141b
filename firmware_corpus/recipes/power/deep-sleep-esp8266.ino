// Wakes an ESP8266 from deep sleep again and again. Pin D0 (GPIO16) must be wired to RST.

// part: globals
const uint64_t SLEEP_SECONDS = 60;

// part: helpers
void doWork() {
  Serial.print("\nawake, reset reason: ");
  Serial.println(ESP.getResetReason());
}

// part: setup
void setup() {
  Serial.begin(115200);
  doWork();
  Serial.flush();
  ESP.deepSleep(SLEEP_SECONDS * 1000000ULL);  // the next thing is a reset
}

// part: loop
void loop() {
}
