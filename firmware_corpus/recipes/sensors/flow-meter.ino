// Measures water flow by counting a flow meter's pulses: litres a minute and litres in all.

// part: globals
const int FLOW_PIN = 2;
const float PULSES_PER_LITRE = 450.0;
const unsigned long FLOW_INTERVAL_MS = 1000;

volatile unsigned long flowPulses = 0;
unsigned long totalFlowPulses = 0;
unsigned long lastFlowReport = 0;

// part: helpers
void onFlowPulse() {
  flowPulses++;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(FLOW_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(FLOW_PIN), onFlowPulse, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long elapsed = now - lastFlowReport;
  if (elapsed >= FLOW_INTERVAL_MS) {
    lastFlowReport = now;
    noInterrupts();
    unsigned long pulses = flowPulses;
    flowPulses = 0;
    interrupts();
    totalFlowPulses += pulses;
    float litresPerMinute = pulses / PULSES_PER_LITRE * 60000.0 / elapsed;
    Serial.print("flow: ");
    Serial.print(litresPerMinute, 2);
    Serial.print(" l/min, total: ");
    Serial.print(totalFlowPulses / PULSES_PER_LITRE, 3);
    Serial.println(" l");
  }
}
