// Counts pulses by an interrupt and prints how many came in each interval: flow meter, anemometer.

// part: globals
const int PULSE_PIN = 2;
const unsigned long PULSE_REPORT_MS = 1000;

volatile unsigned long pulseCount = 0;
unsigned long pulseReported = 0;

// part: helpers
void onPulse() {
  pulseCount++;
}

unsigned long takePulses() {
  noInterrupts();  // the count has four bytes: no pulse may come while they are copied
  unsigned long pulses = pulseCount;
  pulseCount = 0;
  interrupts();
  return pulses;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(PULSE_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(PULSE_PIN), onPulse, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - pulseReported >= PULSE_REPORT_MS) {
    pulseReported = now;
    unsigned long pulses = takePulses();
    Serial.print("pulses: ");
    Serial.println(pulses);
  }
}
