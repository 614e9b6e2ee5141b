//[board esp32dev]
// Speed control of a brushed motor. Works with core 2 and core 3, whose LEDC calls differ.

#include <PID_v1.h>
#include <ESP32Encoder.h>

#define PWM_PIN   25
#define DIR_PIN   26
#define ENC_A     32
#define ENC_B     33

const int PWM_FREQ = 20000;
const int PWM_BITS = 10;
const int PWM_CHANNEL = 0;
const double COUNTS_PER_REV = 1320.0;

ESP32Encoder encoder;
double setpoint = 0, measured = 0, output = 0;
PID pid(&measured, &output, &setpoint, 2.0, 8.0, 0.02, DIRECT);

void pwmBegin() {
#if ESP_ARDUINO_VERSION_MAJOR >= 3
  ledcAttach(PWM_PIN, PWM_FREQ, PWM_BITS);  //[line]
#else
  ledcSetup(PWM_CHANNEL, PWM_FREQ, PWM_BITS);
  ledcAttachPin(PWM_PIN, PWM_CHANNEL);  //[line]
#endif
}

void pwmWrite(uint32_t duty) {
#if ESP_ARDUINO_VERSION_MAJOR >= 3
  ledcWrite(PWM_PIN, duty);
#else
  ledcWrite(PWM_CHANNEL, duty);
#endif
}

void drive(double value) {  //[block]
  digitalWrite(DIR_PIN, value < 0 ? HIGH : LOW);
  pwmWrite((uint32_t)min(fabs(value), 1023.0));
}

// revolutions per minute since the last call
double readRpm() {  //[function]
  static int64_t lastCount = 0;
  static uint32_t lastTime = 0;
  int64_t count = encoder.getCount();
  uint32_t now = micros();
  double minutes = (now - lastTime) / 60e6;
  double rpm = (count - lastCount) / COUNTS_PER_REV / minutes;
  lastCount = count;
  lastTime = now;
  return rpm;
}

void setup() {
  Serial.begin(115200);
  pinMode(DIR_PIN, OUTPUT);
  pwmBegin();

  ESP32Encoder::useInternalWeakPullResistors = puType::up;
  encoder.attachFullQuad(ENC_A, ENC_B);
  encoder.clearCount();

  pid.SetOutputLimits(-1023, 1023);
  pid.SetSampleTime(20);
  pid.SetMode(AUTOMATIC);
}

void loop() {
  static uint32_t last = 0;
  if (Serial.available()) {
    setpoint = Serial.parseFloat();
    while (Serial.available()) Serial.read();
  }
  if (millis() - last < 20) return;
  last = millis();

  measured = readRpm();
  pid.Compute();
  drive(setpoint == 0 ? 0 : output);
  Serial.printf("%.0f,%.1f,%.0f\n", setpoint, measured, output);  //[rest f(]
}
