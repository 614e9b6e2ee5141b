// A parking aid: the nearer an obstacle, the faster the beeps; very near, they become one tone.

// part: globals
const int PARKING_TRIG_PIN = 9;
const int PARKING_ECHO_PIN = 10;
const int PARKING_BUZZER_PIN = 8;
const long PARKING_FAR_CM = 100;  // silent beyond
const long PARKING_NEAR_CM = 15;  // one tone up to here
const unsigned int PARKING_HZ = 2000;
const unsigned long PARKING_BEEP_MS = 60;
const unsigned long PARKING_SLOWEST_MS = 800;
const unsigned long PARKING_FASTEST_MS = 120;
const unsigned long PARKING_MEASURE_MS = 70;  // 60 or more, so that old echoes die away
const unsigned long PARKING_US_PER_CM = 58;   // there and back

long parkingCm = 0;  // 0 for nothing in reach
unsigned long parkingMeasured = 0;
unsigned long parkingBeeped = 0;

// part: helpers
long measureParking() {
  digitalWrite(PARKING_TRIG_PIN, LOW);
  delayMicroseconds(2);
  digitalWrite(PARKING_TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(PARKING_TRIG_PIN, LOW);
  return pulseIn(PARKING_ECHO_PIN, HIGH, PARKING_FAR_CM * PARKING_US_PER_CM) / PARKING_US_PER_CM;
}

// part: setup
void setup() {
  pinMode(PARKING_TRIG_PIN, OUTPUT);
  pinMode(PARKING_ECHO_PIN, INPUT);
  pinMode(PARKING_BUZZER_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - parkingMeasured >= PARKING_MEASURE_MS) {
    parkingMeasured = now;
    parkingCm = measureParking();
    if (parkingCm > 0 && parkingCm <= PARKING_NEAR_CM) {
      tone(PARKING_BUZZER_PIN, PARKING_HZ, 2 * PARKING_MEASURE_MS);  // until it is renewed
    }
  }
  if (parkingCm > PARKING_NEAR_CM) {
    unsigned long every = map(parkingCm, PARKING_NEAR_CM, PARKING_FAR_CM, PARKING_FASTEST_MS,
                              PARKING_SLOWEST_MS);
    if (now - parkingBeeped >= every) {
      parkingBeeped = now;
      tone(PARKING_BUZZER_PIN, PARKING_HZ, PARKING_BEEP_MS);
    }
  }
}
