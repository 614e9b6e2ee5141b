// Measures distance with an HC-SR04 and prints it in centimetres; says so when no echo comes back.

// part: globals
const int TRIG_PIN = 9;
const int ECHO_PIN = 10;
const unsigned long MEASURE_INTERVAL_MS = 500;  // 60 or more, so that old echoes die away
const unsigned long MAX_DISTANCE_CM = 400;
const unsigned long US_PER_CM = 58;  // there and back

unsigned long lastMeasurement = 0;

// part: helpers
// Distance in cm, negative if nothing answers within the range.
float measureDistance() {
  digitalWrite(TRIG_PIN, LOW);
  delayMicroseconds(2);
  digitalWrite(TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(TRIG_PIN, LOW);
  unsigned long echo = pulseIn(ECHO_PIN, HIGH, MAX_DISTANCE_CM * US_PER_CM);
  return echo == 0 ? -1.0f : (float)echo / US_PER_CM;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(TRIG_PIN, OUTPUT);
  pinMode(ECHO_PIN, INPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastMeasurement >= MEASURE_INTERVAL_MS) {
    lastMeasurement = now;
    float distance = measureDistance();
    if (distance < 0) {
      Serial.println("no echo");
    } else {
      Serial.print("distance: ");
      Serial.print(distance, 1);
      Serial.println(" cm");
    }
  }
}
