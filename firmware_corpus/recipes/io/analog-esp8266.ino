// Reads the analog input of an ESP8266 and prints it.

// part: globals
const unsigned long ANALOG_INTERVAL_MS = 1000;

unsigned long lastAnalogRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastAnalogRead >= ANALOG_INTERVAL_MS) {
    lastAnalogRead = now;
    int raw = analogRead(A0);
    Serial.print("A0: ");
    Serial.println(raw);
  }
}
