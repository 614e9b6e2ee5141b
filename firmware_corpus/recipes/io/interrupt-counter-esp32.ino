// Counts pulses by an interrupt on an ESP32 and prints how many came in each interval.

// part: globals
const int PULSE_PIN = 27;
const unsigned long PULSE_REPORT_MS = 1000;

portMUX_TYPE pulseLock = portMUX_INITIALIZER_UNLOCKED;
volatile uint32_t pulseCount = 0;
unsigned long pulseReported = 0;

// part: helpers
void IRAM_ATTR onPulse() {
  portENTER_CRITICAL_ISR(&pulseLock);
  pulseCount = pulseCount + 1;
  portEXIT_CRITICAL_ISR(&pulseLock);
}

uint32_t takePulses() {
  portENTER_CRITICAL(&pulseLock);  // no pulse is lost between reading and clearing
  uint32_t pulses = pulseCount;
  pulseCount = 0;
  portEXIT_CRITICAL(&pulseLock);
  return pulses;
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(PULSE_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(PULSE_PIN), onPulse, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - pulseReported >= PULSE_REPORT_MS) {
    pulseReported = now;
    uint32_t pulses = takePulses();
    Serial.printf("pulses: %lu\n", (unsigned long)pulses);
  }
}
