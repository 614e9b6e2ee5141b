// Sounds an alarm while a flame sensor module reports infrared light, and prints its level.

// part: globals
const int FLAME_DIGITAL_PIN = 4;  // LOW when the module's threshold is passed
const int FLAME_ANALOG_PIN = A0;  // falls as the flame comes near
const int ALARM_PIN = 13;
const unsigned long FLAME_INTERVAL_MS = 500;

unsigned long lastFlameReport = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(FLAME_DIGITAL_PIN, INPUT_PULLUP);  // a broken cable is no fire
  pinMode(ALARM_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool flame = digitalRead(FLAME_DIGITAL_PIN) == LOW;
  digitalWrite(ALARM_PIN, flame ? HIGH : LOW);
  unsigned long now = millis();
  if (now - lastFlameReport >= FLAME_INTERVAL_MS) {
    lastFlameReport = now;
    int level = analogRead(FLAME_ANALOG_PIN);
    Serial.print(flame ? "FLAME, level " : "no flame, level ");
    Serial.println(level);
  }
}
