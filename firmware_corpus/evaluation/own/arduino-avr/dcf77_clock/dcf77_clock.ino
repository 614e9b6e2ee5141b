//[board nano]
// DCF77 longwave time signal, receiver module on D2 (inverted output).
// A low of 100 ms is a 0, a low of 200 ms is a 1; second 59 has no pulse.

static const uint8_t kSignalPin = 2;

static volatile uint64_t g_frame = 0;
static volatile uint8_t g_bit = 0;
static volatile bool g_frameReady = false;
static volatile uint64_t g_done = 0;

struct DateTime {
  uint8_t minute, hour, day, month, year;
  bool summerTime;
};

static void onEdge() {
  static uint32_t pulseStart = 0;
  const uint32_t now = millis();

  if (digitalRead(kSignalPin) == HIGH) {
    // carrier dropped: a second begins
    if (now - pulseStart > 1500) {
      g_done = g_frame;  //[lines 4]
      g_frameReady = (g_bit == 59);
      g_frame = 0;
      g_bit = 0;
    }
    pulseStart = now;
    return;
  }
  const uint32_t width = now - pulseStart;
  if (width < 40 || width > 300) return;  // noise
  if (width > 150) g_frame |= (uint64_t)1 << g_bit;  //[rest |= ]
  if (g_bit < 63) g_bit++;
}

static uint8_t bcd(uint64_t frame, uint8_t first, uint8_t bits) {
  static const uint8_t weights[] = {1, 2, 4, 8, 10, 20, 40, 80};
  uint8_t value = 0;
  for (uint8_t i = 0; i < bits; ++i) {
    if ((frame >> (first + i)) & 1) value += weights[i];  //[rest 1) ]
  }
  return value;
}

// Even parity over bits first..last, the parity bit included.
static bool parityOk(uint64_t frame, uint8_t first, uint8_t last) {  //[function]
  bool odd = false;
  for (uint8_t i = first; i <= last; ++i) {
    odd ^= (frame >> i) & 1;
  }
  return !odd;
}

static bool decode(uint64_t frame, DateTime &out) {
  if (!((frame >> 20) & 1)) return false;
  if (!parityOk(frame, 21, 28) || !parityOk(frame, 29, 35) || !parityOk(frame, 36, 58)) return false;
  out.summerTime = (frame >> 17) & 1;
  out.minute = bcd(frame, 21, 7);
  out.hour = bcd(frame, 29, 6);
  out.day = bcd(frame, 36, 6);
  out.month = bcd(frame, 45, 5);
  out.year = bcd(frame, 50, 8);
  return out.minute < 60 && out.hour < 24;
}

void setup() {
  Serial.begin(57600);
  pinMode(kSignalPin, INPUT);
  attachInterrupt(digitalPinToInterrupt(kSignalPin), onEdge, CHANGE);  //[line]
}

void loop() {
  if (!g_frameReady) return;

  noInterrupts();
  const uint64_t frame = g_done;
  g_frameReady = false;
  interrupts();

  DateTime t;
  if (!decode(frame, t)) {
    Serial.println(F("bad frame"));
    return;
  }
  char text[32];
  snprintf_P(text, sizeof(text), PSTR("20%02u-%02u-%02u %02u:%02u %s"), t.year, t.month, t.day,
             t.hour, t.minute, t.summerTime ? "CEST" : "CET");
  Serial.println(text);
}
