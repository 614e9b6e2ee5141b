// Keeps the last readings of an analog input in a ring buffer and prints their average.

// part: globals
const int SENSOR_PIN = A0;
const byte WINDOW = 16;
const unsigned long SAMPLE_INTERVAL_MS = 20;
const unsigned long PRINT_INTERVAL_MS = 1000;

int samples[WINDOW];
byte sampleNext = 0;   // where the next one goes
byte sampleCount = 0;
long sampleSum = 0;    // kept up to date, so that an average costs one division
unsigned long lastSample = 0;
unsigned long lastAveragePrint = 0;

// part: helpers
void addSample(int value) {
  if (sampleCount == WINDOW) {
    sampleSum -= samples[sampleNext];  // the oldest goes
  } else {
    sampleCount++;
  }
  samples[sampleNext] = value;
  sampleSum += value;
  sampleNext = (sampleNext + 1) % WINDOW;
}

float sampleAverage() {
  return sampleCount == 0 ? 0.0 : (float)sampleSum / sampleCount;
}

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastSample >= SAMPLE_INTERVAL_MS) {
    lastSample = now;
    addSample(analogRead(SENSOR_PIN));
  }
  if (now - lastAveragePrint >= PRINT_INTERVAL_MS) {
    lastAveragePrint = now;
    Serial.print(F("average "));
    Serial.println(sampleAverage());
  }
}
