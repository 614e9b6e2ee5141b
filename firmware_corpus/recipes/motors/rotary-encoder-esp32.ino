// Reads a rotary encoder on an ESP32 by interrupts on both lines, and its button.

// part: globals
const int KNOB_A_PIN = 32;       // CLK
const int KNOB_B_PIN = 33;       // DT
const int KNOB_BUTTON_PIN = 25;  // SW
const int KNOB_EDGES_PER_DETENT = 4;
const unsigned long KNOB_DEBOUNCE_MS = 30;

// What a change of both lines means, by the old and the new state: impossible ones count 0.
// In RAM, as the interrupt handler reads it.
DRAM_ATTR const int8_t KNOB_MOVES[] = {0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0};

portMUX_TYPE knobLock = portMUX_INITIALIZER_UNLOCKED;
volatile uint8_t knobState = 0;
volatile long knobEdges = 0;
long knobPrinted = 0;
bool knobButtonDown = false;
unsigned long knobButtonChanged = 0;

// part: helpers
void IRAM_ATTR onKnobEdge() {
  portENTER_CRITICAL_ISR(&knobLock);
  uint8_t state = (digitalRead(KNOB_A_PIN) << 1) | digitalRead(KNOB_B_PIN);
  knobEdges = knobEdges + KNOB_MOVES[(knobState << 2) | state];
  knobState = state;
  portEXIT_CRITICAL_ISR(&knobLock);
}

long knobPosition() {
  portENTER_CRITICAL(&knobLock);
  long edges = knobEdges;
  portEXIT_CRITICAL(&knobLock);
  return edges / KNOB_EDGES_PER_DETENT;
}

bool knobPressed() {
  bool down = digitalRead(KNOB_BUTTON_PIN) == LOW;
  if (down == knobButtonDown || millis() - knobButtonChanged < KNOB_DEBOUNCE_MS) {
    return false;
  }
  knobButtonDown = down;
  knobButtonChanged = millis();
  return down;
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(KNOB_A_PIN, INPUT_PULLUP);
  pinMode(KNOB_B_PIN, INPUT_PULLUP);
  pinMode(KNOB_BUTTON_PIN, INPUT_PULLUP);
  knobState = (digitalRead(KNOB_A_PIN) << 1) | digitalRead(KNOB_B_PIN);
  attachInterrupt(digitalPinToInterrupt(KNOB_A_PIN), onKnobEdge, CHANGE);
  attachInterrupt(digitalPinToInterrupt(KNOB_B_PIN), onKnobEdge, CHANGE);
}

// part: loop
void loop() {
  long position = knobPosition();
  if (position != knobPrinted) {
    knobPrinted = position;
    Serial.printf("position: %ld\n", position);
  }
  if (knobPressed()) {
    Serial.println("pressed");
  }
}
