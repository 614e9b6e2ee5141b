// Holds the speed of a DC motor by a PID loop: encoder in, PWM out.

// part: globals
const int MOTOR_PWM_PIN = 9;
const int MOTOR_A_PIN = 2;  // the encoder's line A, counted by interrupt
const float MOTOR_COUNTS_PER_TURN = 11.0;  // rising edges of line A
const float MOTOR_TARGET_RPM = 120;
const float MOTOR_KP = 0.8;
const float MOTOR_KI = 2.0;
const float MOTOR_KD = 0.0;
const unsigned long MOTOR_LOOP_MS = 50;
const unsigned long MOTOR_PRINT_MS = 500;

volatile unsigned long motorCount = 0;
float motorIntegral = 0.0;
float motorLastRpm = 0.0;
int motorPwm = 0;
unsigned long motorLooped = 0;
unsigned long motorPrinted = 0;

// part: helpers
void onMotorEdge() {
  motorCount = motorCount + 1;
}

float takeMotorRpm(float seconds) {
  noInterrupts();
  unsigned long count = motorCount;
  motorCount = 0;
  interrupts();
  return count / MOTOR_COUNTS_PER_TURN * 60.0 / seconds;
}

void controlMotor(float seconds) {
  float rpm = takeMotorRpm(seconds);
  float error = MOTOR_TARGET_RPM - rpm;
  float slope = (rpm - motorLastRpm) / seconds;  // of the speed, so that a new target gives no kick
  motorLastRpm = rpm;
  float integral = motorIntegral + MOTOR_KI * error * seconds;
  motorIntegral = constrain(integral, 0.0, 255.0);  // what the output cannot give is not kept
  float output = MOTOR_KP * error + motorIntegral - MOTOR_KD * slope;
  motorPwm = constrain(output, 0.0, 255.0);
  analogWrite(MOTOR_PWM_PIN, motorPwm);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(MOTOR_PWM_PIN, OUTPUT);
  pinMode(MOTOR_A_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(MOTOR_A_PIN), onMotorEdge, RISING);
}

// part: loop
void loop() {
  unsigned long now = millis();
  unsigned long elapsed = now - motorLooped;
  if (elapsed >= MOTOR_LOOP_MS) {
    motorLooped = now;
    controlMotor(elapsed / 1000.0);
  }
  if (now - motorPrinted >= MOTOR_PRINT_MS) {
    motorPrinted = now;
    Serial.print("rpm: ");
    Serial.print(motorLastRpm, 1);
    Serial.print("  pwm: ");
    Serial.println(motorPwm);
  }
}
