// Two tasks change what belongs together; a mutex lets only one at a time.

// part: globals
const uint32_t WORK_MS = 100;
const uint32_t REPORT_MS = 1000;

SemaphoreHandle_t totalsLock;
uint32_t totalA = 0;  // both only with totalsLock taken
uint32_t totalB = 0;

// part: helpers
void addForever(void *) {
  for (;;) {
    if (xSemaphoreTake(totalsLock, pdMS_TO_TICKS(50)) == pdTRUE) {
      totalA++;
      totalB++;
      xSemaphoreGive(totalsLock);  // soon: others wait
    }
    vTaskDelay(pdMS_TO_TICKS(WORK_MS));
  }
}

void reportForever(void *) {
  for (;;) {
    uint32_t a = 0, b = 0;
    if (xSemaphoreTake(totalsLock, pdMS_TO_TICKS(50)) == pdTRUE) {
      a = totalA;
      b = totalB;
      xSemaphoreGive(totalsLock);
      Serial.printf("%lu and %lu\n", (unsigned long)a, (unsigned long)b);  // always equal
    }
    vTaskDelay(pdMS_TO_TICKS(REPORT_MS));
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  totalsLock = xSemaphoreCreateMutex();
  if (totalsLock == NULL) {
    Serial.println("no memory for the mutex");
    return;
  }
  xTaskCreate(addForever, "add 1", 4096, NULL, 1, NULL);
  xTaskCreate(addForever, "add 2", 4096, NULL, 1, NULL);
  xTaskCreate(reportForever, "report", 4096, NULL, 1, NULL);
}

// part: loop
void loop() {
}
