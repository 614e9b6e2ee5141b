// A DC motor on a TB6612FNG and an ESP32 gets faster and slower again, then the same in the other direction.

// part: globals
const int TB_PWMA_PIN = 25;
const int TB_AIN1_PIN = 26;
const int TB_AIN2_PIN = 27;
const int TB_STBY_PIN = 14;
const unsigned long TB_RAMP_MS = 2000;  // from standstill to full speed to standstill

bool tbForward = true;
unsigned long tbRampStarted = 0;

// part: helpers
void setTbDirection(bool forward) {
  tbForward = forward;
  digitalWrite(forward ? TB_AIN2_PIN : TB_AIN1_PIN, LOW);
  digitalWrite(forward ? TB_AIN1_PIN : TB_AIN2_PIN, HIGH);
}

int tbRampSpeed(unsigned long elapsed) {
  unsigned long half = TB_RAMP_MS / 2;
  unsigned long part = elapsed < half ? elapsed : TB_RAMP_MS - elapsed;
  return min(255UL, part * 255UL / half);
}

// part: setup
void setup() {
  pinMode(TB_PWMA_PIN, OUTPUT);
  pinMode(TB_AIN1_PIN, OUTPUT);
  pinMode(TB_AIN2_PIN, OUTPUT);
  pinMode(TB_STBY_PIN, OUTPUT);
  digitalWrite(TB_STBY_PIN, HIGH);  // low is standby: the outputs are off
  setTbDirection(true);
  tbRampStarted = millis();
}

// part: loop
void loop() {
  unsigned long elapsed = millis() - tbRampStarted;
  if (elapsed >= TB_RAMP_MS) {
    tbRampStarted += TB_RAMP_MS;
    elapsed -= TB_RAMP_MS;
    setTbDirection(!tbForward);
  }
  analogWrite(TB_PWMA_PIN, tbRampSpeed(elapsed));
}
