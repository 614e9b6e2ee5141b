// Sets a flag at an exact rate by a hardware timer of the ESP32, for version 3 of the Arduino
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
  tickTimer = timerBegin(1000000);  // counts microseconds
  if (tickTimer == nullptr) {
    Serial.println("no hardware timer is free");
    return;
  }
  timerAttachInterrupt(tickTimer, &onTick);
  timerAlarm(tickTimer, TICK_PERIOD_US, true, 0);  // again and again, without end
}

// part: loop
void loop() {
  if (tickDue) {
    tickDue = false;
    tickLedOn = !tickLedOn;
    digitalWrite(TICK_LED_PIN, tickLedOn ? HIGH : LOW);
  }
}
