#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  JPG_SCALE_NONE,
  JPG_SCALE_2X,
  JPG_SCALE_4X,
  JPG_SCALE_8X,
  JPG_SCALE_MAX = JPG_SCALE_8X
} jpg_scale_t;
typedef size_t (*jpg_reader_cb)(void* arg, size_t index, uint8_t* buf, size_t len);
typedef bool (*jpg_writer_cb)(void* arg, uint16_t x, uint16_t y, uint16_t w, uint16_t h,
                              uint8_t* data);
esp_err_t esp_jpg_decode(size_t len, jpg_scale_t scale, jpg_reader_cb reader, jpg_writer_cb writer,
                         void* arg);

#ifdef __cplusplus
}
#endif
