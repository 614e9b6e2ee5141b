// Switches a relay on when a PIR sensor sees motion, and off a while after the last motion.

// part: globals
const int PIR_PIN = 2;
const int HELD_RELAY_PIN = 7;
const int RELAY_ON = HIGH;  // LOW for a module that is active low
const unsigned long HOLD_MS = 30000;
const char MOTION_TEXT[] = "motion";
const char IDLE_TEXT[] = "idle";

bool isHeld = false;
unsigned long lastMotion = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  digitalWrite(HELD_RELAY_PIN, !RELAY_ON);
  pinMode(HELD_RELAY_PIN, OUTPUT);
  pinMode(PIR_PIN, INPUT);
  Serial.println(IDLE_TEXT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (digitalRead(PIR_PIN) == HIGH) {
    lastMotion = now;
    if (!isHeld) {
      isHeld = true;
      digitalWrite(HELD_RELAY_PIN, RELAY_ON);
      Serial.println(MOTION_TEXT);
    }
  } else if (isHeld && now - lastMotion >= HOLD_MS) {
    isHeld = false;
    digitalWrite(HELD_RELAY_PIN, !RELAY_ON);
    Serial.println(IDLE_TEXT);
  }
}
