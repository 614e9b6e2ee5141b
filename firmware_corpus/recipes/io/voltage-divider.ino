// Measures a battery through a voltage divider and warns when it is low.

// part: globals
const int BATTERY_PIN = A0;
const float BATTERY_R_TOP = 30000;    // ohm, battery to pin
const float BATTERY_R_BOTTOM = 7500;  // ohm, pin to GND
const float BATTERY_REFERENCE = 5.0;    // the board's 5 V, measured
const float BATTERY_LOW_VOLTS = 11.5;
const unsigned long BATTERY_PRINT_MS = 1000;

unsigned long batteryPrinted = 0;

// part: helpers
float batteryVolts() {
  float atPin = analogRead(BATTERY_PIN) * BATTERY_REFERENCE / 1024.0;
  return atPin * (BATTERY_R_TOP + BATTERY_R_BOTTOM) / BATTERY_R_BOTTOM;
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - batteryPrinted >= BATTERY_PRINT_MS) {
    batteryPrinted = now;
    float volts = batteryVolts();
    Serial.print("battery: ");
    Serial.print(volts, 2);
    Serial.println(volts < BATTERY_LOW_VOLTS ? " V, low" : " V");
  }
}
