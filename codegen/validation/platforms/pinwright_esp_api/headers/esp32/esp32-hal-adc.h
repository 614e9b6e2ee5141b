#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp32-hal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { ADC_0db, ADC_2_5db, ADC_6db, ADC_11db, ADC_ATTENDB_MAX } adc_attenuation_t;
uint16_t analogRead(uint8_t);
#if PINWRIGHT_CORE < 30000
uint16_t analogReadRaw(uint8_t);
#endif
uint32_t analogReadMilliVolts(uint8_t);
void analogReadResolution(uint8_t);
#if PINWRIGHT_CORE < 30000
void analogSetClockDiv(uint8_t);
#endif
void analogSetAttenuation(adc_attenuation_t);
void analogSetPinAttenuation(uint8_t, adc_attenuation_t);
#if PINWRIGHT_CORE < 30000
bool adcAttachPin(uint8_t);
#endif
void analogSetWidth(uint8_t);
#if PINWRIGHT_CORE < 30000
void analogSetVRefPin(uint8_t);
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
bool analogContinuous(const uint8_t[], size_t, uint32_t,
                      uint32_t, void (*)(void));
bool analogContinuousRead(adc_continuous_data_t**, uint32_t);
bool analogContinuousStart();
bool analogContinuousStop();
bool analogContinuousDeinit();
void analogContinuousSetAtten(adc_attenuation_t);
void analogContinuousSetWidth(uint8_t);
#endif

#ifdef __cplusplus
}
#endif
