// A DC motor moves a gate to and fro between two end stops. If none is reached in time, it stops.

// part: globals
const int GATE_IN1_PIN = 7;
const int GATE_IN2_PIN = 8;
const int GATE_STOP_A_PIN = 2;  // closes to GND at the end of the way forward
const int GATE_STOP_B_PIN = 3;  // and at that of the way back
const unsigned long GATE_LIMIT_MS = 5000;
const unsigned long GATE_REST_MS = 1000;

enum GateState { GATE_FORWARD, GATE_BACK, GATE_RESTS, GATE_FAILED };

GateState gateState = GATE_FORWARD;
GateState gateNext = GATE_BACK;  // after the rest
unsigned long gateSince = 0;

// part: helpers
void enterGate(GateState state) {
  gateState = state;
  gateSince = millis();
  digitalWrite(GATE_IN1_PIN, state == GATE_FORWARD ? HIGH : LOW);
  digitalWrite(GATE_IN2_PIN, state == GATE_BACK ? HIGH : LOW);
}

void runGate() {
  unsigned long elapsed = millis() - gateSince;
  if (gateState == GATE_RESTS) {
    if (elapsed >= GATE_REST_MS) {
      enterGate(gateNext);
    }
  } else if (gateState != GATE_FAILED) {
    bool isForward = gateState == GATE_FORWARD;
    if (digitalRead(isForward ? GATE_STOP_A_PIN : GATE_STOP_B_PIN) == LOW) {
      gateNext = isForward ? GATE_BACK : GATE_FORWARD;
      enterGate(GATE_RESTS);
    } else if (elapsed >= GATE_LIMIT_MS) {
      enterGate(GATE_FAILED);
      Serial.println("no end stop reached: motor off");
    }
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(GATE_IN1_PIN, OUTPUT);
  pinMode(GATE_IN2_PIN, OUTPUT);
  pinMode(GATE_STOP_A_PIN, INPUT_PULLUP);
  pinMode(GATE_STOP_B_PIN, INPUT_PULLUP);
  enterGate(GATE_FORWARD);
}

// part: loop
void loop() {
  runGate();
}
