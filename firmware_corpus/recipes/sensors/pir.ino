// Switches a light on when a PIR sensor sees something move, and off a while after.

// part: globals
const int PIR_PIN = 2;
const int PIR_LIGHT_PIN = 13;
const unsigned long LIGHT_MS = 10000;

unsigned long lastMotion = 0;
bool lightOn = false;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(PIR_PIN, INPUT);
  pinMode(PIR_LIGHT_PIN, OUTPUT);
  digitalWrite(PIR_LIGHT_PIN, LOW);
  Serial.println("watching");
}

// part: loop
void loop() {
  if (digitalRead(PIR_PIN) == HIGH) {
    lastMotion = millis();
    if (!lightOn) {
      lightOn = true;
      digitalWrite(PIR_LIGHT_PIN, HIGH);
      Serial.println("motion");
    }
  } else if (lightOn && millis() - lastMotion >= LIGHT_MS) {
    lightOn = false;
    digitalWrite(PIR_LIGHT_PIN, LOW);
    Serial.println("quiet");
  }
}
