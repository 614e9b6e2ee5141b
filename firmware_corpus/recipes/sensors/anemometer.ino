// Measures wind speed with a cup anemometer whose reed contact closes once or more a turn.

// part: globals
const int WIND_PIN = 3;
const float KMH_PER_HZ = 2.4;  // the wind that gives one pulse a second
const unsigned long WIND_INTERVAL_MS = 3000;  // the time that is averaged over
const unsigned long WIND_BOUNCE_US = 5000;  // contacts bounce; this is below the fastest pulse

volatile unsigned long windPulses = 0;
volatile unsigned long lastWindPulse = 0;
float strongestGust = 0;
unsigned long lastWindReport = 0;

// part: helpers
void onWindPulse() {
  unsigned long now = micros();
  if (now - lastWindPulse >= WIND_BOUNCE_US) {
    lastWindPulse = now;
    windPulses++;
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(WIND_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(WIND_PIN), onWindPulse, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long elapsed = now - lastWindReport;
  if (elapsed >= WIND_INTERVAL_MS) {
    lastWindReport = now;
    noInterrupts();
    unsigned long pulses = windPulses;
    windPulses = 0;
    interrupts();
    float speed = pulses * 1000.0 / elapsed * KMH_PER_HZ;
    strongestGust = max(strongestGust, speed);
    Serial.print("wind: ");
    Serial.print(speed, 1);
    Serial.print(" km/h, strongest: ");
    Serial.print(strongestGust, 1);
    Serial.println(" km/h");
  }
}
