// A fan runs the faster the warmer it is: LM35 sensor, PWM by a MOSFET.

// part: globals
const int FAN_LM35_PIN = A0;
const int FAN_PWM_PIN = 3;
const float FAN_START_C = 30;  // off below
const float FAN_FULL_C = 65;   // full speed from here on
const int FAN_LEAST_PWM = 80;    // with less a fan may not start
const float FAN_HYSTERESIS_C = 1.0;
const unsigned long FAN_UPDATE_MS = 1000;

bool fanRuns = false;
unsigned long fanUpdated = 0;

// part: helpers
float readLm35() {
  return analogRead(FAN_LM35_PIN) * 5.0 / 1024.0 * 100.0;  // 10 mV per degree
}

int fanPwmFor(float celsius) {
  if (celsius >= FAN_START_C) {
    fanRuns = true;
  } else if (celsius < FAN_START_C - FAN_HYSTERESIS_C) {
    fanRuns = false;
  }
  if (!fanRuns) {
    return 0;
  }
  float share = (celsius - FAN_START_C) / (FAN_FULL_C - FAN_START_C);
  return FAN_LEAST_PWM + constrain(share, 0.0, 1.0) * (255 - FAN_LEAST_PWM);
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(FAN_PWM_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - fanUpdated >= FAN_UPDATE_MS) {
    fanUpdated = now;
    float celsius = readLm35();
    int pwm = fanPwmFor(celsius);
    analogWrite(FAN_PWM_PIN, pwm);
    Serial.print(celsius, 1);
    Serial.print(" C, fan ");
    Serial.print(pwm * 100L / 255);
    Serial.println(" %");
  }
}
