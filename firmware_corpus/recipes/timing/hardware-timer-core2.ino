// Sets a flag at an exact rate by a hardware timer of the ESP32, for version 2 of the Arduino
// core. The work is done in loop(), not in the interrupt handler.

// part: globals
const uint32_t TICK_PERIOD_US = 500000;
const int TICK_LED_PIN = 26;

hw_timer_t *tickTimer = nullptr;
volatile bool tickDue = false;
bool tickLedOn = false;

// part: helpers
void IRAM_ATTR onTick() {
  tickDue = true;
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(TICK_LED_PIN, OUTPUT);
  tickTimer = timerBegin(0, 80, true);  // timer 0, 80 MHz / 80: counts microseconds, upwards
  timerAttachInterrupt(tickTimer, &onTick, true);
  timerAlarmWrite(tickTimer, TICK_PERIOD_US, true);  // again and again
  timerAlarmEnable(tickTimer);
}

// part: loop
void loop() {
  if (tickDue) {
    tickDue = false;
    tickLedOn = !tickLedOn;
    digitalWrite(TICK_LED_PIN, tickLedOn ? HIGH : LOW);
  }
}
