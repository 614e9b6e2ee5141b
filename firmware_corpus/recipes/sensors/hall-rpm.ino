// Measures a shaft's speed with a hall switch and magnets, by interrupt.

// part: globals
const int HALL_PIN = 2;
const int MAGNETS = 2;  // pulses a turn
const unsigned long RPM_INTERVAL_MS = 1000;
const unsigned long SHORTEST_PULSE_US = 500;  // anything faster is noise

volatile unsigned long hallPulses = 0;
volatile unsigned long lastHallPulse = 0;
unsigned long lastRpmReport = 0;

// part: helpers
void onHall() {
  unsigned long now = micros();
  if (now - lastHallPulse >= SHORTEST_PULSE_US) {
    lastHallPulse = now;
    hallPulses++;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(HALL_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(HALL_PIN), onHall, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long elapsed = now - lastRpmReport;
  if (elapsed >= RPM_INTERVAL_MS) {
    lastRpmReport = now;
    noInterrupts();
    unsigned long pulses = hallPulses;
    hallPulses = 0;
    interrupts();
    float rpm = pulses * 60000.0 / elapsed / MAGNETS;
    Serial.print("rpm: ");
    Serial.println(rpm, 0);
  }
}
