// A task measures and puts readings into a queue; another takes them out and prints them.

// part: globals
const uint32_t MEASURE_MS = 500;
const int QUEUE_LENGTH = 8;

struct QueuedReading {
  uint32_t time;
  int value;
};

QueueHandle_t readings;

// part: helpers
void measureForever(void *) {
  for (;;) {
    QueuedReading reading = {millis(), (int)random(0, 100)};  // a sensor's value belongs here
    if (xQueueSend(readings, &reading, 0) != pdTRUE) {
      Serial.println("the queue is full");
    }
    vTaskDelay(pdMS_TO_TICKS(MEASURE_MS));
  }
}

void printReadings(void *) {
  QueuedReading reading;
  for (;;) {
    if (xQueueReceive(readings, &reading, portMAX_DELAY) == pdTRUE) {  // sleeps until one comes
      Serial.printf("%lu ms: %d\n", (unsigned long)reading.time, reading.value);
    }
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  readings = xQueueCreate(QUEUE_LENGTH, sizeof(QueuedReading));
  if (readings == NULL) {
    Serial.println("no memory for the queue");
    return;
  }
  xTaskCreate(measureForever, "measure", 4096, NULL, 1, NULL);
  xTaskCreate(printReadings, "print", 4096, NULL, 1, NULL);
}

// part: loop
void loop() {
}
