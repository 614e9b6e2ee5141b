// Holds a temperature: NTC thermistor in, PID, heater by a relay or SSR in slow time slices.
// A broken or shorted sensor switches the heater off.

// part: globals
const int NTC_PIN = A0;
const int HEATER_PIN = 7;
const float HEATER_TARGET_C = 60.0;
const float HEATER_KP = 8.0;  // percent of power per degree
const float HEATER_KI = 0.05;
const float HEATER_KD = 20.0;
const unsigned long HEATER_SLICE_MS = 2000;  // the heater is on for a part of each
const unsigned long HEATER_LOOP_MS = 500;

const float NTC_SERIES_OHM = 10000.0;  // from 5 V to the pin; the thermistor from there to GND
const float NTC_OHM_AT_25 = 10000.0;
const float NTC_BETA = 3950.0;

float heaterIntegral = 0.0;
float heaterLastC = 0.0;
bool heaterHasLast = false;
float heaterPower = 0.0;  // percent
unsigned long heaterLooped = 0;
unsigned long heaterSliceStarted = 0;

// part: helpers
// The temperature in degrees Celsius, NAN if the sensor is broken or shorted.
float readNtc() {
  int reading = analogRead(NTC_PIN);
  if (reading < 10 || reading > 1013) {
    return NAN;
  }
  float ohm = NTC_SERIES_OHM * reading / (1023.0 - reading);
  float kelvin = 1.0 / (1.0 / 298.15 + log(ohm / NTC_OHM_AT_25) / NTC_BETA);
  return kelvin - 273.15;
}

void controlHeater(float seconds) {
  float celsius = readNtc();
  if (isnan(celsius)) {
    heaterPower = 0.0;
    heaterIntegral = 0.0;
    heaterHasLast = false;
    Serial.println("sensor fault: heater off");
    return;
  }
  float slope = heaterHasLast ? (celsius - heaterLastC) / seconds : 0.0;
  heaterLastC = celsius;
  heaterHasLast = true;
  float error = HEATER_TARGET_C - celsius;
  heaterIntegral = constrain(heaterIntegral + HEATER_KI * error * seconds, 0.0, 100.0);
  float output = HEATER_KP * error + heaterIntegral - HEATER_KD * slope;
  heaterPower = constrain(output, 0.0, 100.0);
  Serial.print(celsius, 1);
  Serial.print(" C, power ");
  Serial.print(heaterPower, 0);
  Serial.println(" %");
}

void switchHeater(unsigned long now) {
  if (now - heaterSliceStarted >= HEATER_SLICE_MS) {
    heaterSliceStarted += HEATER_SLICE_MS;
  }
  bool on = now - heaterSliceStarted < heaterPower / 100.0 * HEATER_SLICE_MS;
  digitalWrite(HEATER_PIN, on ? HIGH : LOW);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(HEATER_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long elapsed = now - heaterLooped;
  if (elapsed >= HEATER_LOOP_MS) {
    heaterLooped = now;
    controlHeater(elapsed / 1000.0);
  }
  switchHeater(now);
}
