// Uses a pin of the ESP32 as a touch key: an LED changes at each touch. Measures the rest value first.

// part: globals
const int TOUCH_PIN = 4;
const int TOUCH_LED_PIN = 16;
const int TOUCHED_PERCENT = 70;  // of the rest value; a finger lowers it
const unsigned long TOUCH_INTERVAL_MS = 30;

uint32_t restValue = 0;
bool wasTouched = false;
bool touchLedOn = false;
unsigned long lastTouchRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(TOUCH_LED_PIN, OUTPUT);
  for (int i = 0; i < 16; i++) {  // nobody may touch it now
    restValue += touchRead(TOUCH_PIN);
    delay(10);
  }
  restValue /= 16;
  Serial.printf("touch value at rest: %lu\n", (unsigned long)restValue);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastTouchRead >= TOUCH_INTERVAL_MS) {
    lastTouchRead = now;
    bool touched = touchRead(TOUCH_PIN) < restValue * TOUCHED_PERCENT / 100;
    if (touched && !wasTouched) {
      touchLedOn = !touchLedOn;
      digitalWrite(TOUCH_LED_PIN, touchLedOn ? HIGH : LOW);
      Serial.println(touchLedOn ? "touched: on" : "touched: off");
    }
    wasTouched = touched;
  }
}
