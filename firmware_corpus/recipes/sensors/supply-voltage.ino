// Measures the board's own supply voltage by comparing it with the chip's 1.1 V reference.

// part: globals
const float BANDGAP_MV = 1100.0;  // 1000 to 1200 by chip: compare once with a multimeter
const unsigned long SUPPLY_INTERVAL_MS = 2000;

unsigned long lastSupplyRead = 0;

// part: helpers
// Supply voltage in mV; takes about 3 ms.
float supplyMv() {
  ADMUX = _BV(REFS0) | _BV(MUX3) | _BV(MUX2) | _BV(MUX1);  // the reference, measured against AVCC
  delay(2);  // settles
  ADCSRA |= _BV(ADSC);
  while (ADCSRA & _BV(ADSC)) {
  }
  int raw = ADC;
  return raw == 0 ? 0 : BANDGAP_MV * 1024.0 / raw;
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastSupplyRead >= SUPPLY_INTERVAL_MS) {
    lastSupplyRead = now;
    float volts = supplyMv() / 1000.0;
    Serial.print("supply: ");
    Serial.print(volts, 2);
    Serial.println(" V");
  }
}
