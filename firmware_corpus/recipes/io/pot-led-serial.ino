// An analog value sets the brightness of an LED; both are printed.

// part: globals
const int DIM_POT_PIN = A0;
const int DIM_LED_PIN = 9;  // a pin with PWM
const unsigned long DIM_PRINT_MS = 200;

unsigned long dimPrinted = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(DIM_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  int value = analogRead(DIM_POT_PIN);
  int brightness = map(value, 0, 1023, 0, 255);
  analogWrite(DIM_LED_PIN, brightness);
  if (millis() - dimPrinted >= DIM_PRINT_MS) {
    dimPrinted = millis();
    Serial.print("value: ");
    Serial.print(value);
    Serial.print(" brightness: ");
    Serial.println(brightness);
  }
}
