// Counts down the seconds to zero, prints them, and sounds a buzzer for a moment at the end.

// part: globals
const long COUNTDOWN_SECONDS = 10;
const int ALARM_PIN = 8;  // an active buzzer or an LED
const unsigned long ALARM_MS = 1000;

unsigned long countdownTick = 0;
long countdownLeft = COUNTDOWN_SECONDS;
bool alarmOn = false;
unsigned long alarmStarted = 0;

// part: helpers
void startAlarm() {
  Serial.println("time is up");
  alarmOn = true;
  alarmStarted = millis();
  digitalWrite(ALARM_PIN, HIGH);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(ALARM_PIN, OUTPUT);
  Serial.println(countdownLeft);
  countdownTick = millis();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (countdownLeft > 0 && now - countdownTick >= 1000) {
    countdownTick += 1000;  // so that no lateness adds up
    countdownLeft--;
    Serial.println(countdownLeft);
    if (countdownLeft == 0) {
      startAlarm();
    }
  }
  if (alarmOn && now - alarmStarted >= ALARM_MS) {
    alarmOn = false;
    digitalWrite(ALARM_PIN, LOW);
  }
}
