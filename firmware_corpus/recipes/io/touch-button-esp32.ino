// A touch pad of an ESP32 (the first one, not S2 or S3) as a button: the reading falls when touched.

// part: globals
const int TOUCH_PIN = 32;
const int TOUCH_LED_PIN = 26;
const int TOUCH_PERCENT = 70;  // of the reading at the start: below it is a touch
const unsigned long TOUCH_POLL_MS = 30;

int touchThreshold = 0;
bool touched = false;
bool touchLedOn = false;
unsigned long touchPolled = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(TOUCH_LED_PIN, OUTPUT);
  long sum = 0;
  for (int i = 0; i < 16; i++) {
    sum += touchRead(TOUCH_PIN);
    delay(10);
  }
  int untouched = sum / 16;
  touchThreshold = untouched * TOUCH_PERCENT / 100;
  Serial.printf("untouched %d, threshold %d\n", untouched, touchThreshold);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - touchPolled >= TOUCH_POLL_MS) {
    touchPolled = now;
    bool isTouched = (int)touchRead(TOUCH_PIN) < touchThreshold;
    if (isTouched && !touched) {
      touchLedOn = !touchLedOn;
      digitalWrite(TOUCH_LED_PIN, touchLedOn ? HIGH : LOW);
      Serial.println(touchLedOn ? "on" : "off");
    }
    touched = isTouched;
  }
}
