// Smooths an analog input: a moving average over the last readings, printed at regular times.

// part: globals
const int SMOOTH_PIN = A0;
const int SMOOTH_COUNT = 16;
const unsigned long SMOOTH_SAMPLE_MS = 5;
const unsigned long SMOOTH_PRINT_MS = 500;

int smoothValues[SMOOTH_COUNT];
int smoothNext = 0;  // where the next reading goes: over the oldest one
long smoothSum = 0;
unsigned long smoothSampled = 0;
unsigned long smoothPrinted = 0;

// part: helpers
void takeSmoothSample() {
  smoothSum -= smoothValues[smoothNext];
  smoothValues[smoothNext] = analogRead(SMOOTH_PIN);
  smoothSum += smoothValues[smoothNext];
  smoothNext = (smoothNext + 1) % SMOOTH_COUNT;
}

float smoothAverage() {
  return (float)smoothSum / SMOOTH_COUNT;
}

// part: setup
void setup() {
  Serial.begin(9600);
  for (int i = 0; i < SMOOTH_COUNT; i++) {
    takeSmoothSample();  // so that the average is right from the start
  }
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - smoothSampled >= SMOOTH_SAMPLE_MS) {
    smoothSampled = now;
    takeSmoothSample();
  }
  if (now - smoothPrinted >= SMOOTH_PRINT_MS) {
    smoothPrinted = now;
    Serial.print("average: ");
    Serial.println(smoothAverage(), 1);
  }
}
