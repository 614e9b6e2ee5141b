// Prints an analog input regularly.

// part: globals
const int ANALOG_PIN = A0;
const unsigned long PRINT_MS = 500;

unsigned long lastPrint = 0;

// part: setup
void setup() {
  Serial.begin(9600);
}

// part: loop
void loop() {
  if (millis() - lastPrint >= PRINT_MS) {
    lastPrint = millis();
    int level = analogRead(ANALOG_PIN);  // 0 to 1023
    Serial.println(level);
  }
}
