#pragma once
#define I2S_HAS_BEGIN_RXTX_DRIVE_CLOCKS 1

#ifdef __cplusplus
extern "C" {
#endif
bool i2s_set_bits(int);
void i2s_begin();
bool i2s_rxtx_begin(bool, bool);
bool i2s_rxtxdrive_begin(bool, bool, bool, bool);
void i2s_end();
void i2s_set_rate(uint32_t);
void i2s_set_dividers(uint8_t, uint8_t);
float i2s_get_real_rate();
bool i2s_write_sample(uint32_t);
bool i2s_write_sample_nb(uint32_t);
bool i2s_write_lr(int16_t, int16_t);
bool i2s_read_sample(int16_t*, int16_t*, bool);
bool i2s_is_full();
bool i2s_is_empty();
bool i2s_rx_is_full();
bool i2s_rx_is_empty();
uint16_t i2s_available();
uint16_t i2s_rx_available();
void i2s_set_callback(void (*)(void));
void i2s_rx_set_callback(void (*)(void));
uint16_t i2s_write_buffer_mono(const int16_t*, uint16_t);
uint16_t i2s_write_buffer_mono_nb(const int16_t*, uint16_t);
uint16_t i2s_write_buffer(const int16_t*, uint16_t);
uint16_t i2s_write_buffer_nb(const int16_t*, uint16_t);

#ifdef __cplusplus
}
#endif
