//[board uno]
// five-sensor line follower, L298N, no libraries

int sensorPins[5] = {A0, A1, A2, A3, A4};
int sensorMin[5];
int sensorMax[5];

#define ENA 5
#define IN1 7
#define IN2 8
#define ENB 6
#define IN3 11
#define IN4 12

int baseSpeed = 140;
float Kp = 0.06;
float Kd = 0.45;
int lastError = 0;
int lastSeen = 2000;

void setMotor(int en, int inA, int inB, int speed)
{
  digitalWrite(inA, speed > 0);
  digitalWrite(inB, speed < 0);
  analogWrite(en, min(abs(speed), 255));  //[line]
}

void drive(int left, int right)
{
  setMotor(ENA, IN1, IN2, left);
  setMotor(ENB, IN3, IN4, right);
}

// turn on the spot over the line for 3 s and remember each sensor's extremes
void calibrate()
{
  for (int i = 0; i < 5; i++) {
    sensorMin[i] = 1023;
    sensorMax[i] = 0;
  }
  unsigned long start = millis();
  drive(110, -110);
  while (millis() - start < 3000) {
    for (int i = 0; i < 5; i++) {  //[block]
      int v = analogRead(sensorPins[i]);
      if (v < sensorMin[i]) sensorMin[i] = v;
      if (v > sensorMax[i]) sensorMax[i] = v;
    }
  }
  drive(0, 0);
}

// 0 = line under the leftmost sensor, 4000 = under the rightmost
int readLine()  //[function]
{
  long weighted = 0;
  long total = 0;
  for (int i = 0; i < 5; i++) {
    int v = map(analogRead(sensorPins[i]), sensorMin[i], sensorMax[i], 0, 1000);
    v = constrain(v, 0, 1000);
    if (v > 50) {
      weighted += (long)v * i * 1000;
      total += v;
    }
  }
  if (total < 200) {
    return lastSeen < 2000 ? 0 : 4000;   // lost: it went off on that side
  }
  lastSeen = weighted / total;
  return lastSeen;
}

void setup()
{
  int outs[] = {ENA, IN1, IN2, ENB, IN3, IN4};
  for (int p : outs) pinMode(p, OUTPUT);
  pinMode(LED_BUILTIN, OUTPUT);
  delay(1000);
  digitalWrite(LED_BUILTIN, HIGH);
  calibrate();
  digitalWrite(LED_BUILTIN, LOW);
  delay(2000);
}

void loop()
{
  int error = readLine() - 2000;
  int correction = Kp * error + Kd * (error - lastError);  //[rest r + ]
  lastError = error;
  drive(baseSpeed + correction, baseSpeed - correction);
  delay(5);
}
