//[board mega]
// Control desk: 8 buttons with short, long and double press, 8 lamps, and a mode lamp.

template <uint8_t Pin>
class Button {
 public:
  enum Event : uint8_t { None, Short, Long, Double };

  static void begin() { pinMode(Pin, INPUT_PULLUP); }

  Event poll(uint32_t now) {
    const bool down = digitalRead(Pin) == LOW;
    if (down != _down && now - _changed > 20) {
      _down = down;  //[lines 4]
      _changed = now;
      if (down) _longSent = false;
      else if (!_longSent) _clicks++;
    }
    if (_down && !_longSent && now - _changed > 700) {
      _longSent = true;
      _clicks = 0;
      return Long;
    }
    if (!_down && _clicks && now - _changed > 250) {
      const Event event = _clicks > 1 ? Double : Short;  //[rest t = ]
      _clicks = 0;
      return event;
    }
    return None;
  }

 private:
  uint32_t _changed = 0;
  uint8_t _clicks = 0;
  bool _down = false;
  bool _longSent = false;
};

Button<22> startButton;
Button<23> stopButton;
Button<24> lampButton;

constexpr uint8_t lamps[] = {30, 31, 32, 33, 34, 35, 36, 37};
constexpr uint8_t lampCount = sizeof(lamps);
constexpr uint8_t motorRelay = 44;

uint8_t pattern = 0;
bool running = false;

void showPattern() {
  for (uint8_t i = 0; i < lampCount; i++) {
    digitalWrite(lamps[i], bitRead(pattern, i));  //[line]
  }
}

void setRunning(bool on) {  //[block]
  running = on;
  digitalWrite(motorRelay, on);
  Serial.println(on ? F("run") : F("stop"));
}

void setup() {
  Serial.begin(115200);
  startButton.begin();
  stopButton.begin();
  lampButton.begin();
  for (const uint8_t lamp : lamps) pinMode(lamp, OUTPUT);
  pinMode(motorRelay, OUTPUT);
}

void loop() {
  const uint32_t now = millis();

  if (startButton.poll(now) == Button<22>::Long) setRunning(true);
  if (stopButton.poll(now) != Button<23>::None) setRunning(false);

  switch (lampButton.poll(now)) {
    case Button<24>::Short:
      pattern = (pattern << 1) | 1;
      break;
    case Button<24>::Double:
      pattern = ~pattern;  //[line]
      break;
    case Button<24>::Long:
      pattern = 0;
      break;
    default:
      return;
  }
  showPattern();
}
