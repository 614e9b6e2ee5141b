//[board uno]
/*
 * Two-link drawing arm. Timer1 drives both servos in hardware (OC1A = D9, OC1B = D10),
 * so the pulses do not jitter while serial interrupts come in.
 *
 * Input: "x y\n" in millimetres from the shoulder.
 */

static const float UPPER = 80.0f;    // mm
static const float FORE  = 95.0f;

static void servoWriteUs(volatile uint16_t &ocr, uint16_t us) {
  ocr = constrain(us, 600, 2400) * 2;  //[rest r = ]
}

static uint16_t degreesToUs(float degrees) {
  return 1500 + (degrees - 90.0f) * 10.0f;
}

// Inverse kinematics by the law of cosines, elbow up. False where out of reach.
static bool solve(float x, float y, float &shoulder, float &elbow) {  //[function]
  float d2 = x * x + y * y;
  float c = (d2 - UPPER * UPPER - FORE * FORE) / (2 * UPPER * FORE);
  if (c < -1 || c > 1) return false;
  elbow = acos(c);
  shoulder = atan2(y, x) - atan2(FORE * sin(elbow), UPPER + FORE * cos(elbow));
  shoulder *= RAD_TO_DEG;
  elbow *= RAD_TO_DEG;
  return true;
}

static float nowX = 120, nowY = 40;

// straight line in steps of a millimetre
static bool lineTo(float x, float y) {
  float dx = x - nowX, dy = y - nowY;
  int steps = max(1, (int)sqrt(dx * dx + dy * dy));
  for (int i = 1; i <= steps; i++) {
    float s, e;
    if (!solve(nowX + dx * i / steps, nowY + dy * i / steps, s, e)) {
      return false;
    }
    servoWriteUs(OCR1A, degreesToUs(s));  //[lines 3]
    servoWriteUs(OCR1B, degreesToUs(180 - e));
    delay(15);
  }
  nowX = x;
  nowY = y;  //[line]
  return true;
}

void setup() {
  Serial.begin(115200);
  Serial.setTimeout(100);
  pinMode(9, OUTPUT);
  pinMode(10, OUTPUT);

  // mode 14: fast PWM, TOP = ICR1, clk/8 gives half microseconds
  ICR1 = 39999;
  TCCR1A = _BV(COM1A1) | _BV(COM1B1) | _BV(WGM11);  //[rest A = ]
  TCCR1B = _BV(WGM13) | _BV(WGM12) | _BV(CS11);
  lineTo(120, 40);
}

void loop() {
  if (!Serial.available()) return;
  float x = Serial.parseFloat();
  float y = Serial.parseFloat();
  if (Serial.read() != '\n') return;
  if (lineTo(x, y)) {
    Serial.println(F("ok"));
  } else {
    Serial.println(F("out of reach"));
  }
}
