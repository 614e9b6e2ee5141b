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
typedef size_t (*jpg_reader_cb)(void*, size_t, uint8_t*, size_t);
typedef bool (*jpg_writer_cb)(void*, uint16_t, uint16_t, uint16_t, uint16_t,
                              uint8_t*);
esp_err_t esp_jpg_decode(size_t, jpg_scale_t, jpg_reader_cb, jpg_writer_cb,
                         void*);

#ifdef __cplusplus
}
#endif
