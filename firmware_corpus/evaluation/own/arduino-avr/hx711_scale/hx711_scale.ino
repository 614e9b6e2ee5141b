//[board uno]
#include <EEPROM.h>

// Coffee scale: HX711 bit-banged, button tares, long press calibrates with 200 g.

constexpr uint8_t DOUT = 4, SCK_PIN = 5, BUTTON = 6;
constexpr float REFERENCE_GRAMS = 200.0f;

long tare = 0;
float countsPerGram = 1000.0f;

bool ready() { return digitalRead(DOUT) == LOW; }

// 24 bits, two's complement; the 25th pulse chooses channel A with gain 128
long readRaw() {  //[function]
  while (!ready()) {
  }
  unsigned long value = 0;
  noInterrupts();
  for (uint8_t i = 0; i < 24; i++) {
    digitalWrite(SCK_PIN, HIGH);
    value = (value << 1) | digitalRead(DOUT);
    digitalWrite(SCK_PIN, LOW);
  }
  digitalWrite(SCK_PIN, HIGH);
  digitalWrite(SCK_PIN, LOW);
  interrupts();
  if (value & 0x800000UL) value |= 0xFF000000UL;
  return (long)value;
}

long average(uint8_t n) {
  long sum = 0;
  for (uint8_t i = 0; i < n; i++) {
    sum += readRaw() / n;
  }
  return sum;
}

void calibrate() {
  Serial.println(F("put 200 g on the scale"));
  delay(5000);
  long loaded = average(16);
  float scale = (loaded - tare) / REFERENCE_GRAMS;  //[rest e = ]
  if (fabs(scale) < 50) {
    Serial.println(F("nothing there"));
    return;
  }
  countsPerGram = scale;  //[lines 3]
  EEPROM.put(0, countsPerGram);
  Serial.println(F("calibrated"));
}

void setup() {
  Serial.begin(9600);
  pinMode(DOUT, INPUT);
  pinMode(SCK_PIN, OUTPUT);
  pinMode(BUTTON, INPUT_PULLUP);

  float stored;
  EEPROM.get(0, stored);
  if (!isnan(stored)) countsPerGram = stored;  //[rest )) ]
  tare = average(16);
}

void loop() {
  static unsigned long downSince = 0;
  bool down = digitalRead(BUTTON) == LOW;
  if (down && downSince == 0) {
    downSince = millis();
  } else if (!down && downSince != 0) {  //[block]
    unsigned long held = millis() - downSince;
    downSince = 0;
    if (held > 2000) {
      calibrate();
    } else {
      tare = average(16);
    }
  }

  float grams = (average(4) - tare) / countsPerGram;
  if (fabs(grams) < 0.15f) grams = 0;
  Serial.println(grams, 1);
}
