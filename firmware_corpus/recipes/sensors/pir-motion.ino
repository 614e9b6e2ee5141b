// Lights a lamp while a PIR sensor sees motion and prints when motion begins and ends.

// part: globals
const int PIR_PIN = 2;
const int LAMP_PIN = 13;
const unsigned long WARM_UP_MS = 10000;  // the sensor reports at random until it has settled

bool pirReady = false;
bool motion = false;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(PIR_PIN, INPUT);
  pinMode(LAMP_PIN, OUTPUT);
  Serial.println("PIR warms up");
}

// part: loop
void loop() {
  if (!pirReady && millis() >= WARM_UP_MS) {
    pirReady = true;
    Serial.println("PIR ready");
  }
  if (pirReady) {
    bool seen = digitalRead(PIR_PIN) == HIGH;
    if (seen != motion) {
      motion = seen;
      digitalWrite(LAMP_PIN, motion ? HIGH : LOW);
      Serial.println(motion ? "motion" : "no more motion");
    }
  }
}
