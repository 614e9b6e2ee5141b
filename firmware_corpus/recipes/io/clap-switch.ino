// A clap switches a lamp on, the next one off.

// part: globals
const int CLAP_PIN = 2;
const int CLAP_LAMP_PIN = 13;
const int CLAP_LOUD = HIGH;  // what the sensor says at a clap: try it, modules differ
const unsigned long CLAP_PAUSE_MS = 400;  // one clap is many pulses

bool clapLampOn = false;
unsigned long lastClap = 0;

// part: setup
void setup() {
  pinMode(CLAP_PIN, INPUT);
  pinMode(CLAP_LAMP_PIN, OUTPUT);
  digitalWrite(CLAP_LAMP_PIN, LOW);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (digitalRead(CLAP_PIN) == CLAP_LOUD && now - lastClap >= CLAP_PAUSE_MS) {
    lastClap = now;
    clapLampOn = !clapLampOn;
    digitalWrite(CLAP_LAMP_PIN, clapLampOn ? HIGH : LOW);
  }
}
