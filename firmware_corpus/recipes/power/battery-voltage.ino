// Measures a battery's voltage by a divider of two resistors and says when it is low.

// part: globals
const int BATTERY_PIN = 34;
const float UPPER_OHM = 100000.0;  // between battery and pin
const float LOWER_OHM = 100000.0;  // between pin and GND
const float LOW_VOLTS = 3.3;
const unsigned long BATTERY_INTERVAL_MS = 2000;
const int BATTERY_SAMPLES = 16;

unsigned long lastBatteryRead = 0;

// part: helpers
float batteryVolts() {
  uint32_t sum = 0;
  for (int i = 0; i < BATTERY_SAMPLES; i++) {
    sum += analogReadMilliVolts(BATTERY_PIN);
  }
  float pinVolts = sum / (float)BATTERY_SAMPLES / 1000.0;
  return pinVolts * (UPPER_OHM + LOWER_OHM) / LOWER_OHM;
}

// part: setup
void setup() {
  Serial.begin(115200);
}

// part: loop
void loop() {
  if (millis() - lastBatteryRead >= BATTERY_INTERVAL_MS) {
    lastBatteryRead = millis();
    float volts = batteryVolts();
    Serial.print("battery ");
    Serial.print(volts, 2);
    Serial.println(volts < LOW_VOLTS ? " V, low" : " V");
  }
}
