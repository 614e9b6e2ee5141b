#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>
#if PINWRIGHT_CORE >= 30000
#include <freertos/FreeRTOS.h>
#include <freertos/semphr.h>
#include <hal/ledc_types.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  NOTE_C,
  NOTE_Cs,
  NOTE_D,
  NOTE_Eb,
  NOTE_E,
  NOTE_F,
  NOTE_Fs,
  NOTE_G,
  NOTE_Gs,
  NOTE_A,
  NOTE_Bb,
  NOTE_B,
  NOTE_MAX
} note_t;
#if PINWRIGHT_CORE < 30000
uint32_t ledcSetup(uint8_t, uint32_t, uint8_t);
void ledcWrite(uint8_t, uint32_t);
#else
typedef void (*voidFuncPtr)(void);
typedef void (*voidFuncPtrArg)(void*);

typedef struct {
  uint8_t pin;
  uint8_t channel;
  uint8_t channel_resolution;
  voidFuncPtr fn;
  void* arg;
  SemaphoreHandle_t lock;
} ledc_channel_handle_t;
ledc_clk_cfg_t ledcGetClockSource(void);
bool ledcSetClockSource(ledc_clk_cfg_t);
bool ledcAttach(uint8_t, uint32_t, uint8_t);
bool ledcAttachChannel(uint8_t, uint32_t, uint8_t, uint8_t);
bool ledcWrite(uint8_t, uint32_t);
bool ledcWriteChannel(uint8_t, uint32_t);
#endif
uint32_t ledcWriteTone(uint8_t, uint32_t);
uint32_t ledcWriteNote(uint8_t, note_t, uint8_t);
uint32_t ledcRead(uint8_t);
uint32_t ledcReadFreq(uint8_t);
#if PINWRIGHT_CORE < 30000
void ledcAttachPin(uint8_t, uint8_t);
void ledcDetachPin(uint8_t);
#else
bool ledcDetach(uint8_t);
#endif
uint32_t ledcChangeFrequency(uint8_t, uint32_t, uint8_t);
#if PINWRIGHT_CORE >= 30000
bool ledcOutputInvert(uint8_t, bool);
bool ledcFade(uint8_t, uint32_t, uint32_t, int);
bool ledcFadeWithInterrupt(uint8_t, uint32_t, uint32_t,
                           int, void (*)(void));
bool ledcFadeWithInterruptArg(uint8_t, uint32_t, uint32_t,
                              int, void (*)(void*), void*);
#endif
#if PINWRIGHT_CORE >= 30000 && (CONFIG_IDF_TARGET_ESP32C6 || CONFIG_IDF_TARGET_ESP32H2)
bool ledcSetGammaTable(const float*, uint16_t);
void ledcClearGammaTable(void);
void ledcSetGammaFactor(float);
bool ledcFadeGamma(uint8_t, uint32_t, uint32_t, int);
bool ledcFadeGammaWithInterrupt(uint8_t, uint32_t, uint32_t,
                                int, void (*)(void));
bool ledcFadeGammaWithInterruptArg(uint8_t, uint32_t, uint32_t,
                                   int, void (*)(void*), void*);
#endif

#ifdef __cplusplus
}
#endif
