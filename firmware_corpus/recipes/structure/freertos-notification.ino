// A task counts pulses: an interrupt notifies it, and no pulse is lost while it is busy.

// part: globals
const int PULSE_PIN = 4;

TaskHandle_t pulseTask = NULL;

// part: helpers
void IRAM_ATTR onPulse() {
  BaseType_t higherTaskWoken = pdFALSE;
  vTaskNotifyGiveFromISR(pulseTask, &higherTaskWoken);
  if (higherTaskWoken) {
    portYIELD_FROM_ISR();
  }
}

void countForever(void *) {
  uint32_t total = 0;
  for (;;) {
    uint32_t pulses = ulTaskNotifyTake(pdTRUE, portMAX_DELAY);  // all since the last time
    total += pulses;
    Serial.printf("%lu new, %lu pulses\n", (unsigned long)pulses, (unsigned long)total);
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(PULSE_PIN, INPUT_PULLUP);
  xTaskCreate(countForever, "count", 4096, NULL, 2, &pulseTask);
  attachInterrupt(digitalPinToInterrupt(PULSE_PIN), onPulse, FALLING);  // once the task is there
}

// part: loop
void loop() {
}
