#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp32-hal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { ADC_0db, ADC_2_5db, ADC_6db, ADC_11db, ADC_ATTENDB_MAX } adc_attenuation_t;
uint16_t analogRead(uint8_t pin);
#if PINWRIGHT_CORE < 30000
uint16_t analogReadRaw(uint8_t pin);
#endif
uint32_t analogReadMilliVolts(uint8_t pin);
void analogReadResolution(uint8_t bits);
#if PINWRIGHT_CORE < 30000
void analogSetClockDiv(uint8_t clockDiv);
#endif
void analogSetAttenuation(adc_attenuation_t attenuation);
void analogSetPinAttenuation(uint8_t pin, adc_attenuation_t attenuation);
#if PINWRIGHT_CORE < 30000
bool adcAttachPin(uint8_t pin);
#endif
void analogSetWidth(uint8_t bits);
#if PINWRIGHT_CORE < 30000
void analogSetVRefPin(uint8_t pin);
#if CONFIG_IDF_TARGET_ESP32
int hallRead();
#endif
#else
typedef struct {
  uint8_t pin;
  uint8_t channel;
  int avg_read_raw;
  int avg_read_mvolts;
} adc_continuous_data_t;
bool analogContinuous(const uint8_t pins[], size_t pins_count, uint32_t conversions_per_pin,
                      uint32_t sampling_freq_hz, void (*userFunc)(void));
bool analogContinuousRead(adc_continuous_data_t** buffer, uint32_t timeout_ms);
bool analogContinuousStart();
bool analogContinuousStop();
bool analogContinuousDeinit();
void analogContinuousSetAtten(adc_attenuation_t attenuation);
void analogContinuousSetWidth(uint8_t bits);
#endif

#ifdef __cplusplus
}
#endif
