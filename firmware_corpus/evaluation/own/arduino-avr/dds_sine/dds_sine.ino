//[board uno]
/// Two-tone DDS on Timer2 PWM (D11), 31.25 kHz sample rate. DTMF dialler.
#include <avr/pgmspace.h>
#include <avr/interrupt.h>

static uint8_t sine[256];
static volatile uint32_t phaseA, phaseB;
static volatile uint32_t stepA, stepB;

static const float kSampleRate = 16000000.0 / 512.0;

static const uint16_t rows[4] = {697, 770, 852, 941};
static const uint16_t cols[4] = {1209, 1336, 1477, 1633};
static const char keys[] PROGMEM = "123A456B789C*0#D";

ISR(TIMER2_OVF_vect) {
  phaseA += stepA;
  phaseB += stepB;
  OCR2A = (sine[phaseA >> 24] + sine[phaseB >> 24]) >> 1;  //[line]
}

/// Phase increment for a frequency in hertz: f / fs * 2^32.
static uint32_t increment(float hz) {  //[function]
  return hz / kSampleRate * 4294967296.0;
}

static void startTone(float low, float high) {
  uint32_t a = increment(low), b = increment(high);
  uint8_t sreg = SREG;
  cli();
  stepA = a;  //[lines 3]
  stepB = b;
  phaseA = phaseB = 0;
  SREG = sreg;
  TIMSK2 |= _BV(TOIE2);
}

static void stopTone() {
  TIMSK2 &= ~_BV(TOIE2);
  OCR2A = 128;
}

static bool dial(char key) {
  const char *found = strchr_P(keys, key);
  if (!found || !key) return false;
  uint8_t index = found - keys;  //[rest x = ]
  startTone(rows[index / 4], cols[index % 4]);
  delay(90);
  stopTone();
  delay(70);
  return true;
}

void setup() {
  for (int i = 0; i < 256; i++) {  //[block]
    sine[i] = 128 + 127 * sin(TWO_PI * i / 256);
  }
  pinMode(11, OUTPUT);
  // phase correct PWM, no prescaler, clear on match
  TCCR2A = _BV(COM2A1) | _BV(WGM20);
  TCCR2B = _BV(CS20);
  OCR2A = 128;
  Serial.begin(9600);
  Serial.println(F("dial:"));
}

void loop() {
  if (Serial.available()) {
    char key = toupper(Serial.read());
    if (dial(key)) {
      Serial.write(key);
    }
  }
}
