// Two FreeRTOS tasks: one produces numbers, the other takes them from a queue and prints them.

// part: globals
const int QUEUE_LENGTH = 10;
const int PRODUCE_MS = 500;

QueueHandle_t numbers;

// part: helpers
void produce(void*) {
  int number = 0;
  for (;;) {
    xQueueSend(numbers, &number, portMAX_DELAY);
    number++;
    vTaskDelay(pdMS_TO_TICKS(PRODUCE_MS));
  }
}

void consume(void*) {
  int number;
  for (;;) {
    if (xQueueReceive(numbers, &number, portMAX_DELAY) == pdTRUE) {
      Serial.println(number);
    }
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  numbers = xQueueCreate(QUEUE_LENGTH, sizeof(int));
  xTaskCreate(produce, "produce", 2048, nullptr, 1, nullptr);  // bytes of stack, priority
  xTaskCreate(consume, "consume", 4096, nullptr, 1, nullptr);
}

// part: loop
void loop() {
  vTaskDelay(1);  // the tasks do the work
}
