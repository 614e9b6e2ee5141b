#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { FB_RGB888, FB_BGR888, FB_RGB565, FB_BGR565, FB_GRAY } fb_format_t;

typedef struct {
  int width;
  int height;
  int bytes_per_pixel;
  fb_format_t format;
  uint8_t* data;
} fb_data_t;
void fb_gfx_fillRect(fb_data_t*, int32_t, int32_t, int32_t, int32_t, uint32_t);
void fb_gfx_drawFastHLine(fb_data_t*, int32_t, int32_t, int32_t, uint32_t);
void fb_gfx_drawFastVLine(fb_data_t*, int32_t, int32_t, int32_t, uint32_t);
uint8_t fb_gfx_putc(fb_data_t*, int32_t, int32_t, uint32_t, unsigned char);
uint32_t fb_gfx_print(fb_data_t*, int32_t, int32_t, uint32_t, const char*);
uint32_t fb_gfx_printf(fb_data_t*, int32_t, int32_t, uint32_t, const char*,
                       ...);

#ifdef __cplusplus
}
#endif
