// Switches an LED on where a reading falls below one value, and off where it rises above a higher one.

// part: globals
const int SENSOR_PIN = A0;
const int LED_PIN = 13;
const int ON_BELOW = 300;
const int OFF_ABOVE = 400;
const unsigned long PRINT_MS = 500;

unsigned long lastPrint = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  int reading = analogRead(SENSOR_PIN);
  if (reading < ON_BELOW) {
    digitalWrite(LED_PIN, HIGH);
  } else if (reading > OFF_ABOVE) {
    digitalWrite(LED_PIN, LOW);  // between the two it stays as it is
  }
  if (millis() - lastPrint >= PRINT_MS) {
    lastPrint = millis();
    Serial.print("reading: ");
    Serial.println(reading);
  }
}
