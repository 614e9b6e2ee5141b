// Measures a bicycle's speed: a magnet on the wheel closes a switch once in each turn.

// part: globals
const int WHEEL_PIN = 2;
const unsigned long WHEEL_MM = 2100;  // circumference of the wheel
const unsigned long SPEED_PRINT_MS = 1000;
const unsigned long WHEEL_LEAST_MS = 50;    // a shorter turn is a bounce
const unsigned long WHEEL_STOPPED_MS = 3000;  // no turn for so long is standing still

volatile unsigned long wheelTurned = 0;
volatile unsigned long wheelTurnMs = 0;
unsigned long speedPrinted = 0;

// part: helpers
void onWheelTurn() {
  unsigned long now = millis();
  if (now - wheelTurned >= WHEEL_LEAST_MS) {
    wheelTurnMs = now - wheelTurned;
    wheelTurned = now;
  }
}

// Speed in km/h.
float wheelSpeed() {
  noInterrupts();  // or half of a value may be old
  unsigned long turned = wheelTurned;
  unsigned long turnMs = wheelTurnMs;
  interrupts();
  bool stands = turnMs == 0 || turnMs > WHEEL_STOPPED_MS || millis() - turned > WHEEL_STOPPED_MS;
  return stands ? 0.0f : WHEEL_MM * 3.6f / turnMs;  // mm in a ms are m in a s
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(WHEEL_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(WHEEL_PIN), onWheelTurn, FALLING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - speedPrinted >= SPEED_PRINT_MS) {
    speedPrinted = now;
    float speed = wheelSpeed();
    Serial.print("speed: ");
    Serial.print(speed, 1);
    Serial.println(" km/h");
  }
}
