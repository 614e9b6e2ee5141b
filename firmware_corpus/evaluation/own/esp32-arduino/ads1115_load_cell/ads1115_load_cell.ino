//[board esp32dev]
#include <Adafruit_ADS1X15.h>
#include <Wire.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>

// Climbing rope drop test: 860 samples a second from a load cell, peak detection, CSV to serial.

namespace {

constexpr gpio_num_t kReady = GPIO_NUM_23;
constexpr float kNewtonsPerMillivolt = 812.5f;

Adafruit_ADS1115 adc;
TaskHandle_t sampler = nullptr;

struct Event {
  float peak = 0;
  uint32_t samples = 0;
  float impulse = 0;
};

/// One-dimensional Kalman filter for a value that stays, with sudden jumps let through.
class Kalman {
 public:
  Kalman(float process, float noise) : q_(process), r_(noise) {}

  float update(float z) {
    if (fabsf(z - x_) > 6 * sqrtf(r_)) {  //[block]
      x_ = z;
      p_ = r_;
      return x_;
    }
    p_ += q_;
    const float k = p_ / (p_ + r_);  //[rest k = ]
    x_ += k * (z - x_);
    p_ *= 1 - k;
    return x_;
  }

 private:
  float q_, r_;
  float x_ = 0, p_ = 1;
};

void IRAM_ATTR onReady() {
  BaseType_t woken = pdFALSE;
  vTaskNotifyGiveFromISR(sampler, &woken);  //[lines 2]
  if (woken) portYIELD_FROM_ISR();
}

void finish(Event &event, uint32_t startedUs) {
  const float seconds = (micros() - startedUs) / 1e6f;
  Serial.printf("# peak %.0f N, impulse %.1f Ns, %u samples in %.3f s\n", event.peak,
                event.impulse, (unsigned)event.samples, seconds);
  event = Event();
}

void sample(void *) {
  Kalman filter(0.5f, 4.0f);
  Event event;
  uint32_t startedUs = 0;
  uint32_t lastUs = micros();
  for (;;) {
    ulTaskNotifyTake(pdTRUE, portMAX_DELAY);  //[line]
    const float mv = adc.computeVolts(adc.getLastConversionResults()) * 1000;
    const float newtons = filter.update(mv * kNewtonsPerMillivolt);
    const uint32_t now = micros();
    const bool loaded = newtons > 200;

    if (loaded && event.samples == 0) startedUs = now;
    if (loaded) {
      event.samples++;
      event.peak = max(event.peak, newtons);  //[rest k = ]
      event.impulse += newtons * (now - lastUs) / 1e6f;
      Serial.printf("%u,%.0f\n", (unsigned)(now - startedUs), newtons);
    } else if (event.samples > 0) {
      finish(event, startedUs);
    }
    lastUs = now;
  }
}

}  // namespace

void setup() {
  Serial.begin(921600);
  adc.setGain(GAIN_SIXTEEN);
  adc.setDataRate(RATE_ADS1115_860SPS);
  if (!adc.begin()) {
    Serial.println("# ADS1115 is missing");
    return;
  }
  xTaskCreatePinnedToCore(sample, "sample", 4096, nullptr, 10, &sampler, 1);
  pinMode(kReady, INPUT_PULLUP);
  attachInterrupt(kReady, onReady, FALLING);
  adc.startADCReading(ADS1X15_REG_CONFIG_MUX_DIFF_0_1, true);
}

void loop() {
  vTaskDelete(nullptr);
}
