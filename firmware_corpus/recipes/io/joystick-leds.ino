// Lights the left or the right LED where a joystick is pushed that way; prints what it reads.

// part: globals
const int JOYSTICK_X_PIN = A0;
const int JOYSTICK_Y_PIN = A1;
const int JOYSTICK_BUTTON_PIN = 2;
const int LEFT_LED_PIN = 8;
const int RIGHT_LED_PIN = 9;
const int LEFT_BELOW = 300;
const int RIGHT_ABOVE = 700;
const unsigned long PRINT_MS = 250;

unsigned long lastPrint = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(JOYSTICK_BUTTON_PIN, INPUT_PULLUP);
  pinMode(LEFT_LED_PIN, OUTPUT);
  pinMode(RIGHT_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  int x = analogRead(JOYSTICK_X_PIN);
  digitalWrite(LEFT_LED_PIN, x < LEFT_BELOW ? HIGH : LOW);
  digitalWrite(RIGHT_LED_PIN, x > RIGHT_ABOVE ? HIGH : LOW);
  if (millis() - lastPrint >= PRINT_MS) {
    lastPrint = millis();
    Serial.print("x: ");
    Serial.print(x);
    Serial.print(" y: ");
    Serial.print(analogRead(JOYSTICK_Y_PIN));
    Serial.println(digitalRead(JOYSTICK_BUTTON_PIN) == LOW ? " pressed" : "");
  }
}
