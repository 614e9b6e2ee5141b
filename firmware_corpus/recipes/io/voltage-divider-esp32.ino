// Measures a battery through a voltage divider with an ESP32 and warns when it is low.

// part: globals
const int BATTERY_PIN = 34;  // on ADC1, which also works while Wi-Fi is on
const float BATTERY_R_TOP = 100000;     // ohm, battery to pin
const float BATTERY_R_BOTTOM = 100000;  // ohm, pin to GND
const float BATTERY_LOW_VOLTS = 3.4;
const int BATTERY_SAMPLES = 16;
const unsigned long BATTERY_PRINT_MS = 2000;

unsigned long batteryPrinted = 0;

// part: helpers
float batteryVolts() {
  uint32_t sum = 0;
  for (int i = 0; i < BATTERY_SAMPLES; i++) {
    sum += analogReadMilliVolts(BATTERY_PIN);
  }
  float atPin = sum / 1000.0 / BATTERY_SAMPLES;
  return atPin * (BATTERY_R_TOP + BATTERY_R_BOTTOM) / BATTERY_R_BOTTOM;
}

// part: setup
void setup() {
  Serial.begin(115200);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - batteryPrinted >= BATTERY_PRINT_MS) {
    batteryPrinted = now;
    float volts = batteryVolts();
    Serial.printf("battery: %.2f V%s\n", volts, volts < BATTERY_LOW_VOLTS ? ", low" : "");
  }
}
