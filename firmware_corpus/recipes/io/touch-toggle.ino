// Each touch of a TTP223 switches a lamp on or off.

// part: globals
const int TOUCH_PIN = 2;
const int TOUCH_LAMP_PIN = 13;

bool wasTouched = false;
bool touchLampOn = false;

// part: setup
void setup() {
  pinMode(TOUCH_PIN, INPUT);
  pinMode(TOUCH_LAMP_PIN, OUTPUT);
  digitalWrite(TOUCH_LAMP_PIN, LOW);
}

// part: loop
void loop() {
  bool touched = digitalRead(TOUCH_PIN) == HIGH;  // the sensor's own chip debounces
  if (touched && !wasTouched) {
    touchLampOn = !touchLampOn;
    digitalWrite(TOUCH_LAMP_PIN, touchLampOn ? HIGH : LOW);
  }
  wasTouched = touched;
}
