// Reads an LM35, which gives 10 mV for each degree Celsius, and prints the temperature.

// part: globals
const int LM35_PIN = A0;
const unsigned long LM35_MS = 1000;
const float LM35_REFERENCE_MV = 5000.0;  // the board's supply

unsigned long lm35Read = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lm35Read >= LM35_MS) {
    lm35Read = now;
    float celsius = analogRead(LM35_PIN) * LM35_REFERENCE_MV / 1024 / 10;
    Serial.print("temperature: ");
    Serial.print(celsius, 1);
    Serial.println(" C");
  }
}
