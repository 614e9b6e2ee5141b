// A DC motor on an L298N: forward, stop, back, stop, at a set speed.

// part: globals
const int L298_ENA_PIN = 9;  // a pin with PWM; take the jumper off ENA
const int L298_IN1_PIN = 7;
const int L298_IN2_PIN = 8;
const int L298_SPEED_PERCENT = 70;
const unsigned long L298_RUN_MS = 1500;
const unsigned long L298_STOP_MS = 500;

int l298Phase = 0;  // 0 forward, 1 stop, 2 back, 3 stop
unsigned long l298PhaseStarted = 0;

// part: helpers
// Speed from -100 to 100 percent.
void driveL298(int percent) {
  digitalWrite(L298_IN1_PIN, percent > 0 ? HIGH : LOW);
  digitalWrite(L298_IN2_PIN, percent < 0 ? HIGH : LOW);
  analogWrite(L298_ENA_PIN, abs(percent) * 255L / 100);
}

void enterL298Phase(int phase) {
  l298Phase = phase;
  l298PhaseStarted = millis();
  if (phase == 0) {
    driveL298(L298_SPEED_PERCENT);
  } else if (phase == 2) {
    driveL298(-L298_SPEED_PERCENT);
  } else {
    driveL298(0);
  }
}

// part: setup
void setup() {
  pinMode(L298_ENA_PIN, OUTPUT);
  pinMode(L298_IN1_PIN, OUTPUT);
  pinMode(L298_IN2_PIN, OUTPUT);
  enterL298Phase(0);
}

// part: loop
void loop() {
  bool runs = l298Phase % 2 == 0;
  if (millis() - l298PhaseStarted >= (runs ? L298_RUN_MS : L298_STOP_MS)) {
    enterL298Phase((l298Phase + 1) % 4);
  }
}
