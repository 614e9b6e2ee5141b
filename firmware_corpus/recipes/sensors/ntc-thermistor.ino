// Reads an NTC thermistor in a voltage divider and prints degrees Celsius by the Beta formula.

// part: globals
const int NTC_PIN = A0;
const unsigned long NTC_INTERVAL_MS = 1000;
const float SERIES_OHM = 10000.0;
const float NTC_OHM = 10000.0;  // at 25 degrees Celsius
const float NTC_BETA = 3950.0;

unsigned long lastNtcRead = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastNtcRead >= NTC_INTERVAL_MS) {
    lastNtcRead = now;
    int raw = analogRead(NTC_PIN);
    if (raw <= 0 || raw >= 1023) {  // at an end of the scale: cable broken or shorted
      Serial.println("thermistor not connected");
    } else {
      float ohm = SERIES_OHM * raw / (1023.0 - raw);
      float kelvin = 1.0 / (1.0 / 298.15 + log(ohm / NTC_OHM) / NTC_BETA);
      Serial.print("temperature: ");
      Serial.print(kelvin - 273.15, 1);
      Serial.println(" C");
    }
  }
}
