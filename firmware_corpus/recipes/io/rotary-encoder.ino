// Reads a rotary encoder by interrupts and prints its position.

// part: globals
const int ENCODER_A_PIN = 2;
const int ENCODER_B_PIN = 4;

volatile int encoderPosition = 0;
int printedPosition = 0;

// part: helpers
void onEncoderEdge() {
  // A changed: where B is says which way.
  bool same = digitalRead(ENCODER_A_PIN) == digitalRead(ENCODER_B_PIN);
  encoderPosition += same ? 1 : -1;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(ENCODER_A_PIN, INPUT_PULLUP);
  pinMode(ENCODER_B_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(ENCODER_A_PIN), onEncoderEdge, CHANGE);
  Serial.println("position 0");
}

// part: loop
void loop() {
  noInterrupts();
  int position = encoderPosition;
  interrupts();
  if (position != printedPosition) {
    printedPosition = position;
    Serial.print("position ");
    Serial.println(position);
  }
}
