// Two FreeRTOS tasks: one blinks an LED, the other prints.

// part: globals
const int LED_PIN = 4;
const uint32_t BLINK_MS = 500;
const uint32_t PRINT_MS = 1000;
const uint32_t STACK_BYTES = 4096;

// part: helpers
void blinkForever(void *) {
  bool on = false;
  TickType_t wake = xTaskGetTickCount();
  for (;;) {
    on = !on;
    digitalWrite(LED_PIN, on ? HIGH : LOW);
    vTaskDelayUntil(&wake, pdMS_TO_TICKS(BLINK_MS));  // from time to time, not from end to start
  }
}

void printForever(void *) {
  for (;;) {
    Serial.printf("core %d, %u bytes of stack never used\n", xPortGetCoreID(),
                  (unsigned)uxTaskGetStackHighWaterMark(NULL));
    vTaskDelay(pdMS_TO_TICKS(PRINT_MS));
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  pinMode(LED_PIN, OUTPUT);
  xTaskCreatePinnedToCore(blinkForever, "blink", STACK_BYTES, NULL, 2, NULL, 1);
  xTaskCreatePinnedToCore(printForever, "print", STACK_BYTES, NULL, 1, NULL, 1);
}

// part: loop
void loop() {
}
