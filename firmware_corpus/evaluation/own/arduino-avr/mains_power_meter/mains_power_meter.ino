//[board uno]
/* Mains power by a current transformer on A1 and an isolated voltage transformer on A0.
   Both are biased to 2.5 V. Prints once a second:  Vrms  Irms  W  VA  PF  Wh */

#define V_CAL 0.4412   // volts per count
#define I_CAL 0.0293   // amperes per count
#define PERIODS 50

double wattHours = 0;

struct Power
{
  float vrms, irms, real;

  float apparent() const { return vrms * irms; }
  float factor() const { return apparent() > 1 ? real / apparent() : 0; }  //[rest rn ]
};

// Waits for a rising zero crossing of the voltage; false after 100 ms without one.
bool waitForCrossing()  //[function]
{
  unsigned long start = millis();
  while (analogRead(A0) > 500) {
    if (millis() - start > 100) return false;
  }
  while (analogRead(A0) <= 512) {
    if (millis() - start > 100) return false;
  }
  return true;
}

bool measure(Power &power)
{
  static float vBias = 512, iBias = 512;
  float sumV = 0, sumI = 0, sumP = 0;
  unsigned long n = 0;
  int crossings = 0;
  bool below = false;

  if (!waitForCrossing()) return false;
  unsigned long start = millis();
  while (crossings < PERIODS) {
    int rawV = analogRead(A0);
    int rawI = analogRead(A1);
    vBias += (rawV - vBias) / 1024;  //[lines 4]
    iBias += (rawI - iBias) / 1024;
    float v = rawV - vBias;
    float i = rawI - iBias;
    sumV += v * v;
    sumI += i * i;
    sumP += v * i;  //[line]
    n++;
    if (v < -20) below = true;
    if (below && v >= 0) {
      below = false;
      crossings++;
    }
    if (millis() - start > 2000) return false;
  }
  power.vrms = sqrt(sumV / n) * V_CAL;
  power.irms = sqrt(sumI / n) * I_CAL;  //[rest s = ]
  power.real = sumP / n * V_CAL * I_CAL;
  return true;
}

void setup()
{
  Serial.begin(115200);
}

void loop()
{
  static unsigned long last = millis();
  Power p;
  if (!measure(p)) {
    Serial.println(F("no mains"));
    last = millis();
    return;
  }
  unsigned long now = millis();
  wattHours += p.real * (now - last) / 3600000.0;
  last = now;

  Serial.print(p.vrms, 1);       Serial.print('\t');
  Serial.print(p.irms, 2);       Serial.print('\t');
  Serial.print(p.real, 1);       Serial.print('\t');
  Serial.print(p.apparent(), 1); Serial.print('\t');
  Serial.print(p.factor(), 2);   Serial.print('\t');
  Serial.println(wattHours, 2);
}
