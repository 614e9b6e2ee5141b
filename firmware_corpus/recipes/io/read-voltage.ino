// Measures a voltage of 0 V to the reference at an analog pin and prints it in volts.

// part: globals
const int VOLT_PIN = A0;
const float VOLT_REFERENCE = 5.0;  // measure your board's 5 V: readings are as right as this
const int VOLT_SAMPLES = 8;
const unsigned long VOLT_PRINT_MS = 1000;

unsigned long voltPrinted = 0;

// part: helpers
float readVolts() {
  long sum = 0;
  for (int i = 0; i < VOLT_SAMPLES; i++) {
    sum += analogRead(VOLT_PIN);
  }
  return sum * VOLT_REFERENCE / (1024.0 * VOLT_SAMPLES);
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - voltPrinted >= VOLT_PRINT_MS) {
    voltPrinted = now;
    float volts = readVolts();
    Serial.print("voltage: ");
    Serial.print(volts, 2);
    Serial.println(" V");
  }
}
