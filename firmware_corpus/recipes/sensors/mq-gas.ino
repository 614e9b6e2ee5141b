// Reads an MQ gas sensor: waits until it is warm, then prints its value and sounds an alarm.

// part: globals
const int GAS_PIN = A0;
const int GAS_ALARM_PIN = 8;
const int GAS_ALARM_AT = 400;  // find out with your own sensor what clean air gives
const unsigned long GAS_WARM_UP_MS = 12000;  // the heater must be hot before values mean anything
const unsigned long GAS_INTERVAL_MS = 1000;

unsigned long lastGasRead = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(GAS_ALARM_PIN, OUTPUT);
  Serial.println("gas sensor warms up");
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now >= GAS_WARM_UP_MS && now - lastGasRead >= GAS_INTERVAL_MS) {
    lastGasRead = now;
    int level = analogRead(GAS_PIN);
    bool alarm = level >= GAS_ALARM_AT;
    digitalWrite(GAS_ALARM_PIN, alarm ? HIGH : LOW);
    Serial.print("gas: ");
    Serial.print(level);
    Serial.println(alarm ? " ALARM" : "");
  }
}
