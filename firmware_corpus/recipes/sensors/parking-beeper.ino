// Beeps by the distance that an HC-SR04 measures: all the time when near, at intervals when less so.

// part: globals
const int TRIG_PIN = 9;
const int ECHO_PIN = 10;
const int ZONE_BUZZER_PIN = 3;
const int NEAR_CM = 10;  // closer than this it sounds all the time
const int FAR_CM = 30;   // closer than this it beeps
const unsigned int ZONE_HERTZ = 1000;
const unsigned long BEEP_MS = 300;  // from one beep to the next
const unsigned long MEASURE_MS = 60;  // so that old echoes die away
const unsigned long US_PER_CM = 58;  // there and back

int distanceCm = FAR_CM;
unsigned long measured = 0;
bool isSounding = false;

// part: helpers
// Distance in cm; FAR_CM if nothing answers from there or nearer.
int measureCm() {
  digitalWrite(TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(TRIG_PIN, LOW);
  unsigned long us = pulseIn(ECHO_PIN, HIGH, FAR_CM * US_PER_CM);
  return us == 0 ? FAR_CM : us / US_PER_CM;
}

void sound(bool on) {
  if (on && !isSounding) {
    tone(ZONE_BUZZER_PIN, ZONE_HERTZ);
  } else if (!on && isSounding) {
    noTone(ZONE_BUZZER_PIN);
  }
  isSounding = on;
}

// part: setup
void setup() {
  pinMode(TRIG_PIN, OUTPUT);
  pinMode(ECHO_PIN, INPUT);
  pinMode(ZONE_BUZZER_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - measured >= MEASURE_MS) {
    measured = now;
    distanceCm = measureCm();
  }
  bool isBeep = now % BEEP_MS < BEEP_MS / 2;
  sound(distanceCm < NEAR_CM || (distanceCm < FAR_CM && isBeep));
}
