// Reads a resistive water level sensor, which has power only for the time of reading.

// part: globals
const int WATER_PIN = A0;
const unsigned long WATER_INTERVAL_MS = 1000;
const int WATER_POWER_PIN = 7;  // supplies the sensor only while it is read, so that it corrodes less
const int WATER_ALARM = 400;

unsigned long lastWaterRead = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(WATER_POWER_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastWaterRead >= WATER_INTERVAL_MS) {
    lastWaterRead = now;
    digitalWrite(WATER_POWER_PIN, HIGH);
    delay(10);  // settles
    int level = analogRead(WATER_PIN);
    digitalWrite(WATER_POWER_PIN, LOW);
    Serial.print("water level: ");
    Serial.print(level);
    Serial.println(level >= WATER_ALARM ? " ALARM" : "");
  }
}
