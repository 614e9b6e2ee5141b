// Two software timers: one again and again, one once after the start.

// part: globals
const int LED_PIN = 4;
const uint32_t PERIOD_MS = 500;
const uint32_t ONCE_MS = 5000;

bool timerLedOn = false;

// part: helpers
void onPeriod(TimerHandle_t) {  // short: all timers share one task
  timerLedOn = !timerLedOn;
  digitalWrite(LED_PIN, timerLedOn ? HIGH : LOW);
}

void onOnce(TimerHandle_t) {
  Serial.println("the one-shot timer is over");
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  TimerHandle_t period = xTimerCreate("period", pdMS_TO_TICKS(PERIOD_MS), pdTRUE, NULL, onPeriod);
  TimerHandle_t once = xTimerCreate("once", pdMS_TO_TICKS(ONCE_MS), pdFALSE, NULL, onOnce);
  if (period == NULL || once == NULL) {
    Serial.println("no memory for the timers");
    return;
  }
  xTimerStart(period, 0);
  xTimerStart(once, 0);
}

// part: loop
void loop() {
}
