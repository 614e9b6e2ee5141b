// Measures distances with an HC-SR04 ultrasonic sensor.

// part: globals
const int TRIG_PIN = 4;
const int ECHO_PIN = 5;
const unsigned long MEASURE_MS = 500;
const unsigned long FARTHEST_US = 25000;  // about 4.3 m there and back

unsigned long lastMeasure = 0;

// part: helpers
// Centimetres, or a negative number without an echo.
float readDistance() {
  digitalWrite(TRIG_PIN, LOW);
  delayMicroseconds(2);
  digitalWrite(TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(TRIG_PIN, LOW);
  unsigned long width = pulseIn(ECHO_PIN, HIGH, FARTHEST_US);
  return width > 0 ? width / 58.0 : -1.0;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(TRIG_PIN, OUTPUT);
  pinMode(ECHO_PIN, INPUT);
}

// part: loop
void loop() {
  if (millis() - lastMeasure >= MEASURE_MS) {
    lastMeasure = millis();
    float distance = readDistance();
    if (distance < 0) {
      Serial.println("no echo");
    } else {
      Serial.print(distance, 1);
      Serial.println(" cm");
    }
  }
}
