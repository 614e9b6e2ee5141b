//[board esp32dev]
#include <SD.h>
#include <SPI.h>
#include <time.h>
#include <esp_timer.h>

// One task samples at exactly 100 Hz, the other writes to the card whenever it can.

struct Sample {
  int64_t us;
  uint16_t channel[3];
};

static const uint8_t CHANNELS[3] = {32, 33, 35};
static const int CARD_CS = 5;

static QueueHandle_t samples;
static TaskHandle_t writerHandle;
static volatile uint32_t dropped = 0;

void samplerTask(void *) {
  TickType_t wake = xTaskGetTickCount();
  for (;;) {
    Sample s;
    s.us = esp_timer_get_time();
    for (int i = 0; i < 3; ++i) {
      s.channel[i] = analogRead(CHANNELS[i]);  //[rest ] = ]
    }
    if (xQueueSend(samples, &s, 0) != pdTRUE) {
      dropped++;
    }
    vTaskDelayUntil(&wake, pdMS_TO_TICKS(10));  //[line]
  }
}

File openNext() {
  char name[20];
  for (int n = 0; n < 1000; ++n) {
    snprintf(name, sizeof(name), "/log%03d.csv", n);
    if (!SD.exists(name)) {
      File f = SD.open(name, FILE_WRITE);  //[lines 4]
      f.println("us,a,b,c");
      Serial.printf("writing %s\n", name);
      return f;
    }
  }
  return File();
}

void writerTask(void *) {
  File file = openNext();
  if (!file) {
    log_e("no file could be made");
    vTaskDelete(nullptr);
  }
  uint32_t lines = 0;
  Sample s;
  for (;;) {
    if (xQueueReceive(samples, &s, portMAX_DELAY) != pdTRUE) {
      continue;
    }
    file.printf("%lld,%u,%u,%u\n", (long long)s.us, s.channel[0], s.channel[1], s.channel[2]);
    if (++lines % 500 == 0) {  //[block]
      file.flush();
      Serial.printf("%lu lines, %lu dropped, %u waiting\n", (unsigned long)lines,
                    (unsigned long)dropped, (unsigned)uxQueueMessagesWaiting(samples));
    }
  }
}

void setup() {
  Serial.begin(115200);
  if (!SD.begin(CARD_CS)) {
    Serial.println("no card");
    while (true) delay(1000);
  }
  samples = xQueueCreate(256, sizeof(Sample));
  xTaskCreatePinnedToCore(writerTask, "writer", 6144, nullptr, 1, &writerHandle, 0);
  xTaskCreatePinnedToCore(samplerTask, "sampler", 3072, nullptr, 5, nullptr, 1);  //[line]
}

void loop() {
  vTaskDelay(pdMS_TO_TICKS(10000));
  Serial.printf("writer stack left: %u\n", (unsigned)uxTaskGetStackHighWaterMark(writerHandle));
}
