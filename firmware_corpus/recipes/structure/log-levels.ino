// Messages with levels and times; those below the chosen level are not printed.

// part: globals
const int LOG_DEBUG = 0;
const int LOG_INFO = 1;
const int LOG_WARN = 2;
const int LOG_ERROR = 3;
const int LOG_LEVEL = LOG_INFO;
const unsigned long WORK_INTERVAL_MS = 1000;

unsigned long workCount = 0;
unsigned long lastWork = 0;

// part: helpers
template <typename Value>
void logValue(int level, const __FlashStringHelper *text, Value value) {
  if (level < LOG_LEVEL) {
    return;
  }
  const char letters[] = "DIWE";
  Serial.print('[');
  Serial.print(millis());
  Serial.print(F("] "));
  Serial.print(letters[level]);
  Serial.print(' ');
  Serial.print(text);
  Serial.print(' ');
  Serial.println(value);
}

void work() {
  workCount++;
  logValue(LOG_DEBUG, F("work begins"), workCount);
  logValue(LOG_INFO, F("work done"), workCount);
  if (workCount % 10 == 0) {
    logValue(LOG_WARN, F("ten more"), workCount);
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  if (millis() - lastWork >= WORK_INTERVAL_MS) {
    lastWork = millis();
    work();
  }
}
