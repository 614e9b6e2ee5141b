//[board uno]
#include <SPI.h>
#include <avr/pgmspace.h>

/* ECG simulator: plays a recorded-looking beat through an MCP4921, rate on A0 */

#define CS 10
#define POINTS 20

/* (ms after the R wave's foot, amplitude in uV); straight lines in between */
struct Knot { int16_t ms; int16_t uv; };
static const Knot PROGMEM knots[POINTS] = {
  {0, 0},     {40, 0},    {80, 110},  {120, 150}, {160, 60},
  {200, 0},   {240, 0},   {250, -90}, {270, 980}, {290, -240},
  {310, 0},   {400, 20},  {440, 90},  {480, 210}, {520, 260},
  {560, 190}, {600, 60},  {640, 10},  {680, 0},   {700, 0},
};

static void dac(uint16_t value)
{
  digitalWrite(CS, LOW);  //[lines 3]
  SPI.transfer16(0x3000 | (value & 0x0FFF));
  digitalWrite(CS, HIGH);
}

static Knot knot(uint8_t i)
{
  Knot k;
  memcpy_P(&k, &knots[i], sizeof k);
  return k;
}

/* amplitude at a time within the beat, in uV */
static int16_t waveform(int16_t ms)  //[function]
{
  for (uint8_t i = 1; i < POINTS; i++) {
    Knot b = knot(i);
    if (ms < b.ms) {
      Knot a = knot(i - 1);
      return a.uv + (int32_t)(b.uv - a.uv) * (ms - a.ms) / (b.ms - a.ms);
    }
  }
  return 0;
}

static uint16_t beatsPerMinute(void)
{
  return map(analogRead(A0), 0, 1023, 40, 80);  //[rest rn ]
}

void setup()
{
  pinMode(CS, OUTPUT);
  digitalWrite(CS, HIGH);
  SPI.begin();
  SPI.beginTransaction(SPISettings(8000000, MSBFIRST, SPI_MODE0));  //[line]
  pinMode(LED_BUILTIN, OUTPUT);
}

void loop()
{
  static uint32_t next = 0, beatStart = 0;
  static uint16_t period = 1000;

  if ((int32_t)(millis() - next) < 0)
    return;
  next += 2;                       /* 500 points a second */

  uint32_t t = next - beatStart;
  if (t >= period) {  //[block]
    beatStart = next;
    t = 0;
    period = 60000UL / beatsPerMinute();
  }
  /* 0 uV in the middle of the range, 1 uV = 1.5 counts, divided down outside */
  dac(2048 + waveform(t) * 3L / 2);
  digitalWrite(LED_BUILTIN, t > 250 && t < 300);
}
