// Beeps again and again while a value is above a limit.

// part: globals
const int ALARM_INPUT_PIN = 34;
const int ALARM_BUZZER_PIN = 25;
const float ALARM_ABOVE = 2400.0;
const unsigned int ALARM_HZ = 2000;
const unsigned long ALARM_BEEP_MS = 150;
const unsigned long ALARM_EVERY_MS = 400;

unsigned long lastAlarmBeep = 0;

// part: setup
void setup() {
  pinMode(ALARM_BUZZER_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (millis() - lastAlarmBeep >= ALARM_EVERY_MS) {
    lastAlarmBeep = millis();
    float level = analogRead(ALARM_INPUT_PIN);
    if (level > ALARM_ABOVE) {
      tone(ALARM_BUZZER_PIN, ALARM_HZ, ALARM_BEEP_MS);  // it ends by itself
    }
  }
}
