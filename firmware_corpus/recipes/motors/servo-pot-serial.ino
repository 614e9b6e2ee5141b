// A potentiometer sets a servo's angle, which is printed. Pulses are made here, so any pin will do.

// part: globals
const int POT_PIN = A0;
const int SERVO_PIN = 9;
const int LEAST_DEGREES = 0;
const int MOST_DEGREES = 180;
const unsigned long PRINT_MS = 100;

unsigned long lastPulse = 0;
unsigned long lastPrint = 0;
int servoDegrees = LEAST_DEGREES;

// part: helpers
void servoPulse(int degrees) {
  unsigned int us = 544 + degrees * 1856L / 180;  // 2400 us is 180 degrees
  digitalWrite(SERVO_PIN, HIGH);
  delayMicroseconds(us);
  digitalWrite(SERVO_PIN, LOW);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(SERVO_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (micros() - lastPulse >= 20000) {  // a servo wants a pulse every 20 ms
    lastPulse += 20000;
    servoDegrees = map(analogRead(POT_PIN), 0, 1023, LEAST_DEGREES, MOST_DEGREES);
    servoPulse(servoDegrees);
  }
  if (millis() - lastPrint >= PRINT_MS) {
    lastPrint = millis();
    Serial.print("angle: ");
    Serial.println(servoDegrees);
  }
}
