#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no ESP_I2S.h: core 3.0 brought it"
#else
#include <soc/soc_caps.h>
#include <Arduino.h>
#include <esp_err.h>
#include <driver/i2s_std.h>

typedef esp_err_t (*i2s_channel_read_fn)(i2s_chan_handle_t, char*, void*,
                                         size_t, size_t*, uint32_t);

typedef enum {
  I2S_MODE_STD,
  I2S_MODE_TDM,
  I2S_MODE_PDM_TX,
  I2S_MODE_PDM_RX,
  I2S_MODE_MAX
} i2s_mode_t;

typedef enum {
  I2S_RX_TRANSFORM_NONE,
  I2S_RX_TRANSFORM_32_TO_16,
  I2S_RX_TRANSFORM_16_STEREO_TO_MONO,
  I2S_RX_TRANSFORM_MAX
} i2s_rx_transform_t;

class PINWRIGHT_COMPLETE_2 I2SClass : public Stream {
 public:
  I2SClass();
  ~I2SClass();
  void setPins(int8_t, int8_t, int8_t, int8_t = -1, int8_t = -1);
  void setInverted(bool, bool, bool = false);
  void setPinsPdmTx(int8_t, int8_t, int8_t = -1);
  void setPinsPdmRx(int8_t, int8_t, int8_t = -1, int8_t = -1, int8_t = -1);
  void setInvertedPdm(bool);
  bool begin(i2s_mode_t, uint32_t, i2s_data_bit_width_t, i2s_slot_mode_t,
             int8_t = -1);
  bool configureTX(uint32_t, i2s_data_bit_width_t, i2s_slot_mode_t,
                   int8_t = -1);
  bool configureRX(uint32_t, i2s_data_bit_width_t, i2s_slot_mode_t,
                   i2s_rx_transform_t = I2S_RX_TRANSFORM_NONE);
  bool end();
  size_t readBytes(char*, size_t);
  size_t write(uint8_t*, size_t);
  i2s_chan_handle_t txChan();
  uint32_t txSampleRate();
  i2s_data_bit_width_t txDataWidth();
  i2s_slot_mode_t txSlotMode();
  i2s_chan_handle_t rxChan();
  uint32_t rxSampleRate();
  i2s_data_bit_width_t rxDataWidth();
  i2s_slot_mode_t rxSlotMode();
  int lastError();
  int available();
  int peek();
  int read();
  size_t write(uint8_t);
  uint8_t* recordWAV(size_t, size_t*);
  void playWAV(uint8_t*, size_t);
  bool playMP3(uint8_t*, size_t);
};

#endif
