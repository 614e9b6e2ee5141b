// Finds heart beats in the signal of an analog pulse sensor and prints beats a minute.

// part: globals
const int PULSE_PIN = A0;
const int BEAT_ABOVE = 550;
const int BEAT_OVER_BELOW = 500;  // the gap keeps noise from counting twice
const unsigned long SAMPLE_INTERVAL_MS = 5;
const unsigned long SHORTEST_BEAT_MS = 300;  // 200 beats a minute
const unsigned long LONGEST_BEAT_MS = 2000;  // 30 beats a minute

bool inBeat = false;
unsigned long lastSample = 0;
unsigned long lastBeat = 0;
float averageBeat = 0;  // ms, 0 while unknown

// part: helpers
void onBeat(unsigned long now) {
  unsigned long length = now - lastBeat;
  lastBeat = now;
  if (length > LONGEST_BEAT_MS) {
    averageBeat = 0;  // a beat was missed: begin anew
    return;
  }
  averageBeat = averageBeat == 0 ? length : averageBeat * 0.75 + length * 0.25;
  Serial.print("bpm: ");
  Serial.println(60000.0 / averageBeat, 0);
}

// part: setup
void setup() {
  Serial.begin(9600);
  Serial.println("lay a finger on the sensor");
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastSample >= SAMPLE_INTERVAL_MS) {
    lastSample = now;
    int signal = analogRead(PULSE_PIN);
    if (!inBeat && signal > BEAT_ABOVE && now - lastBeat >= SHORTEST_BEAT_MS) {
      inBeat = true;
      onBeat(now);
    } else if (inBeat && signal < BEAT_OVER_BELOW) {
      inBeat = false;
    }
  }
}
