// An alarm: when a PIR sensor sees somebody, a buzzer sounds for a while.

// part: globals
const int GUARD_PIR_PIN = 2;
const int GUARD_BUZZER_PIN = 8;
const unsigned long GUARD_ALARM_MS = 5000;
const unsigned long GUARD_WARM_UP_MS = 60000;  // the sensor sees ghosts until then
const unsigned int GUARD_HZ = 1500;

bool guardArmed = false;
bool guardSounds = false;
unsigned long guardSince = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(GUARD_PIR_PIN, INPUT);
  pinMode(GUARD_BUZZER_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (!guardArmed && now >= GUARD_WARM_UP_MS) {
    guardArmed = true;
    Serial.println("armed");
  }
  if (guardArmed && !guardSounds && digitalRead(GUARD_PIR_PIN) == HIGH) {
    guardSounds = true;
    guardSince = now;
    tone(GUARD_BUZZER_PIN, GUARD_HZ);
    Serial.println("motion");
  } else if (guardSounds && now - guardSince >= GUARD_ALARM_MS) {
    guardSounds = false;
    noTone(GUARD_BUZZER_PIN);
  }
}
