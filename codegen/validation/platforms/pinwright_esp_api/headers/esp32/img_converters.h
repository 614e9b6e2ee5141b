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
typedef size_t (*jpg_out_cb)(void* arg, size_t index, const void* data, size_t len);
bool fmt2jpg_cb(uint8_t* src, size_t src_len, uint16_t width, uint16_t height, pixformat_t format,
                uint8_t quality, jpg_out_cb cb, void* arg);
bool frame2jpg_cb(camera_fb_t* fb, uint8_t quality, jpg_out_cb cb, void* arg);
bool fmt2jpg(uint8_t* src, size_t src_len, uint16_t width, uint16_t height, pixformat_t format,
             uint8_t quality, uint8_t** out, size_t* out_len);
bool frame2jpg(camera_fb_t* fb, uint8_t quality, uint8_t** out, size_t* out_len);
bool fmt2bmp(uint8_t* src, size_t src_len, uint16_t width, uint16_t height, pixformat_t format,
             uint8_t** out, size_t* out_len);
bool frame2bmp(camera_fb_t* fb, uint8_t** out, size_t* out_len);
bool fmt2rgb888(const uint8_t* src_buf, size_t src_len, pixformat_t format, uint8_t* rgb_buf);
bool jpg2rgb565(const uint8_t* src, size_t src_len, uint8_t* out, jpg_scale_t scale);

#ifdef __cplusplus
}
#endif
