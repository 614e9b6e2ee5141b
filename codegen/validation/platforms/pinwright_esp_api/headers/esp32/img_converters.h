#pragma once
#include <esp_camera.h>
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <esp_camera.h>
#include <esp_jpg_decode.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef size_t (*jpg_out_cb)(void*, size_t, const void*, size_t);
bool fmt2jpg_cb(uint8_t*, size_t, uint16_t, uint16_t, pixformat_t,
                uint8_t, jpg_out_cb, void*);
bool frame2jpg_cb(camera_fb_t*, uint8_t, jpg_out_cb, void*);
bool fmt2jpg(uint8_t*, size_t, uint16_t, uint16_t, pixformat_t,
             uint8_t, uint8_t**, size_t*);
bool frame2jpg(camera_fb_t*, uint8_t, uint8_t**, size_t*);
bool fmt2bmp(uint8_t*, size_t, uint16_t, uint16_t, pixformat_t,
             uint8_t**, size_t*);
bool frame2bmp(camera_fb_t*, uint8_t**, size_t*);
bool fmt2rgb888(const uint8_t*, size_t, pixformat_t, uint8_t*);
bool jpg2rgb565(const uint8_t*, size_t, uint8_t*, jpg_scale_t);

#ifdef __cplusplus
}
#endif
