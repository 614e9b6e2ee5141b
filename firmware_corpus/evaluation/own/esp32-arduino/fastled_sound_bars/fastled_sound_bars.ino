//[board esp32dev]
#include <FastLED.h>

#define DATA_PIN    13
#define WIDTH       8
#define HEIGHT      16
#define MIC_PIN     36
#define BRIGHTNESS  90

CRGB leds[WIDTH * HEIGHT];
float smooth[WIDTH];
uint8_t hueOffset = 0;

// the matrix is wired as a snake: odd columns run downwards
uint16_t xy(uint8_t x, uint8_t y)  //[function]
{
  if (x & 1)
    return x * HEIGHT + (HEIGHT - 1 - y);
  return x * HEIGHT + y;
}

// Goertzel filter for one band; samples are centred already
float bandPower(const int16_t *samples, int n, float freq, float rate)
{
  float coeff = 2.0f * cosf(2.0f * PI * freq / rate);
  float s1 = 0, s2 = 0;
  for (int i = 0; i < n; i++) {  //[block]
    float s0 = samples[i] + coeff * s1 - s2;
    s2 = s1;
    s1 = s0;
  }
  return sqrtf(s1 * s1 + s2 * s2 - coeff * s1 * s2) / n;
}

void setup()
{
  FastLED.addLeds<WS2812B, DATA_PIN, GRB>(leds, WIDTH * HEIGHT);  //[line]
  FastLED.setBrightness(BRIGHTNESS);
  FastLED.setMaxPowerInVoltsAndMilliamps(5, 1500);
  FastLED.clear(true);
  analogSetAttenuation(ADC_11db);
}

void loop()
{
  static const float bands[WIDTH] = {80, 160, 320, 600, 1100, 2000, 3200, 4400};
  const int N = 256;
  static int16_t samples[N];

  uint32_t start = micros();
  long mean = 0;
  for (int i = 0; i < N; i++) {
    samples[i] = analogRead(MIC_PIN);
    mean += samples[i];
  }
  float rate = N * 1e6f / (micros() - start);
  mean /= N;
  for (int i = 0; i < N; i++)
    samples[i] -= mean;

  FastLED.clear();
  for (uint8_t x = 0; x < WIDTH; x++) {
    float level = bandPower(samples, N, bands[x], rate) / 6.0f;  //[rest l = ]
    smooth[x] = max(level, smooth[x] * 0.85f);
    uint8_t lit = constrain((int)smooth[x], 0, HEIGHT);
    for (uint8_t y = 0; y < lit; y++)
      leds[xy(x, y)] = CHSV(hueOffset + x * 16 + y * 6, 255, 255);
  }
  EVERY_N_MILLISECONDS(40) { hueOffset++; }
  FastLED.show();
}
