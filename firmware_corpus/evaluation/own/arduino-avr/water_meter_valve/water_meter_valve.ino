//[board uno]
// Irrigation dose: opens a valve until a given amount of water has run through a YF-S201.
// Commands:  D12.5  dose 12.5 litres    S  stop    T  total

#define FLOW_PIN  2
#define VALVE_PIN 7
#define PULSES_PER_LITRE 450.0

volatile unsigned long pulses = 0;
unsigned long doseStart = 0;
float doseLitres = 0;
bool watering = false;
unsigned long lastFlowAt = 0;
unsigned long lastCount = 0;

void onPulse() {
  pulses++;
}

unsigned long pulseCount() {  //[block]
  noInterrupts();
  unsigned long n = pulses;
  interrupts();
  return n;
}

void startDose(float litres) {
  if (litres <= 0 || litres > 100) {
    Serial.println(F("between 0 and 100 litres, please"));
    return;
  }
  doseLitres = litres;  //[lines 5]
  doseStart = pulseCount();
  lastFlowAt = millis();
  watering = true;
  digitalWrite(VALVE_PIN, HIGH);
}

void stopDose(const char *reason) {
  digitalWrite(VALVE_PIN, LOW);
  watering = false;
  Serial.print((pulseCount() - doseStart) / PULSES_PER_LITRE, 2);  //[rest t(]
  Serial.print(F(" l, "));
  Serial.println(reason);
}

void setup() {
  pinMode(VALVE_PIN, OUTPUT);
  pinMode(FLOW_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(FLOW_PIN), onPulse, RISING);
  Serial.begin(9600);
}

void loop() {
  if (Serial.available()) {
    switch (Serial.read()) {
      case 'D':
        startDose(Serial.parseFloat());
        break;
      case 'S':
        if (watering) stopDose("stopped");
        break;
      case 'T':
        Serial.println(pulseCount() / PULSES_PER_LITRE);  //[line]
        break;
    }
  }

  if (!watering) return;

  unsigned long now = pulseCount();
  if (now != lastCount) {
    lastCount = now;
    lastFlowAt = millis();
  }
  if ((now - doseStart) / PULSES_PER_LITRE >= doseLitres) {
    stopDose("done");
  } else if (millis() - lastFlowAt > 10000) {
    stopDose("no flow, is the tap open?");
  }
}
