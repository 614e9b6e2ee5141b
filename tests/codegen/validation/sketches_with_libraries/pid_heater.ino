// board: uno
#include <PID_v1.h>
#define PIN_INPUT 0
#define PIN_OUTPUT 3
double Setpoint, Input, Output;
double Kp = 2, Ki = 5, Kd = 1;
PID myPID(&Input, &Output, &Setpoint, Kp, Ki, Kd, DIRECT);
void setup() {
  Input = analogRead(PIN_INPUT);
  Setpoint = 100;
  myPID.SetMode(AUTOMATIC);
  myPID.SetOutputLimits(0, 255);
}
void loop() {
  Input = analogRead(PIN_INPUT);
  myPID.Compute();
  analogWrite(PIN_OUTPUT, Output);
  myPID.SetTuning(1, 2, 3);  // wrong
}
