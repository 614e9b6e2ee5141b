// Counts a quadrature encoder by interrupts on both lines: position and speed of a motor.

// part: globals
const int QUAD_A_PIN = 2;
const int QUAD_B_PIN = 3;
const float QUAD_COUNTS_PER_TURN = 44.0;  // edges of both lines
const unsigned long QUAD_REPORT_MS = 500;

const int QUAD_MOVES[] = {0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0};

volatile long quadCount = 0;
volatile byte quadState = 0;
long quadReportedCount = 0;
unsigned long quadReported = 0;

// part: helpers
void onQuadEdge() {
  byte state = (digitalRead(QUAD_A_PIN) << 1) | digitalRead(QUAD_B_PIN);
  quadCount = quadCount + QUAD_MOVES[(quadState << 2) | state];
  quadState = state;
}

long readQuadCount() {
  noInterrupts();  // the count has four bytes: no edge may come while they are copied
  long count = quadCount;
  interrupts();
  return count;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(QUAD_A_PIN, INPUT_PULLUP);
  pinMode(QUAD_B_PIN, INPUT_PULLUP);
  quadState = (digitalRead(QUAD_A_PIN) << 1) | digitalRead(QUAD_B_PIN);
  attachInterrupt(digitalPinToInterrupt(QUAD_A_PIN), onQuadEdge, CHANGE);
  attachInterrupt(digitalPinToInterrupt(QUAD_B_PIN), onQuadEdge, CHANGE);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long elapsed = now - quadReported;
  if (elapsed >= QUAD_REPORT_MS) {
    quadReported = now;
    long count = readQuadCount();
    float rpm = (count - quadReportedCount) / QUAD_COUNTS_PER_TURN * 60000.0 / elapsed;
    quadReportedCount = count;
    Serial.print("count: ");
    Serial.print(count);
    Serial.print("  rpm: ");
    Serial.println(rpm, 1);
  }
}
