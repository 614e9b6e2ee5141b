// A button's interrupt gives a semaphore; a task waits for it and switches an LED.

// part: globals
const int BUTTON_PIN = 4;
const int LED_PIN = 16;
const uint32_t DEBOUNCE_MS = 30;

SemaphoreHandle_t buttonPressed;

// part: helpers
void IRAM_ATTR onButtonEdge() {
  BaseType_t higherTaskWoken = pdFALSE;
  xSemaphoreGiveFromISR(buttonPressed, &higherTaskWoken);
  if (higherTaskWoken) {
    portYIELD_FROM_ISR();
  }
}

void switchForever(void *) {
  bool on = false;
  for (;;) {
    xSemaphoreTake(buttonPressed, portMAX_DELAY);  // sleeps until the button is pressed
    vTaskDelay(pdMS_TO_TICKS(DEBOUNCE_MS));
    if (digitalRead(BUTTON_PIN) == LOW) {
      on = !on;
      digitalWrite(LED_PIN, on ? HIGH : LOW);
    }
    xSemaphoreTake(buttonPressed, 0);  // what the bouncing gave
  }
}

// part: setup
void setup() {
  pinMode(BUTTON_PIN, INPUT_PULLUP);
  pinMode(LED_PIN, OUTPUT);
  buttonPressed = xSemaphoreCreateBinary();
  xTaskCreate(switchForever, "switch", 2048, NULL, 2, NULL);
  attachInterrupt(digitalPinToInterrupt(BUTTON_PIN), onButtonEdge, FALLING);
}

// part: loop
void loop() {
}
