// Measures distance with an HC-SR04 without waiting: an interrupt takes the times of the echo.

// part: globals
const int TRIG_PIN = 9;
const int ECHO_PIN = 2;
const unsigned long PING_INTERVAL_MS = 100;  // 60 or more, so that old echoes die away
const float US_PER_CM = 58.0;  // there and back

volatile unsigned long echoStart = 0;
volatile unsigned long echoLength = 0;
volatile bool echoIsDone = false;
unsigned long lastPing = 0;

// part: helpers
void onEcho() {
  if (digitalRead(ECHO_PIN) == HIGH) {
    echoStart = micros();
  } else if (!echoIsDone) {
    echoLength = micros() - echoStart;
    echoIsDone = true;
  }
}

void sendPing() {
  echoIsDone = false;
  digitalWrite(TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(TRIG_PIN, LOW);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(TRIG_PIN, OUTPUT);
  pinMode(ECHO_PIN, INPUT);
  attachInterrupt(digitalPinToInterrupt(ECHO_PIN), onEcho, CHANGE);
  sendPing();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastPing >= PING_INTERVAL_MS) {  // the last ping's echo is there by now, or there is none
    lastPing = now;
    noInterrupts();
    float distance = echoIsDone ? echoLength / US_PER_CM : NAN;
    interrupts();
    if (isnan(distance)) {
      Serial.println("no echo");
    } else {
      Serial.print("distance: ");
      Serial.print(distance, 1);
      Serial.println(" cm");
    }
    sendPing();
  }
}
