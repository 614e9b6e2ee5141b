#pragma once
#include <stdint.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  OV9650_PID = 0x96,
  OV7725_PID = 0x77,
  OV2640_PID = 0x26,
  OV3660_PID = 0x3660,
  OV5640_PID = 0x5640,
  OV7670_PID = 0x76,
  NT99141_PID = 0x1410,
  GC2145_PID = 0x2145,
  GC032A_PID = 0x232a,
  GC0308_PID = 0x9b,
  BF3005_PID = 0x30,
  BF20A6_PID = 0x20a6,
  SC101IOT_PID = 0xda4a,
  SC030IOT_PID = 0x9a46,
  SC031GS_PID = 0x0031
} camera_pid_t;

typedef enum {
  CAMERA_OV7725,
  CAMERA_OV2640,
  CAMERA_OV3660,
  CAMERA_OV5640,
  CAMERA_OV7670,
  CAMERA_NT99141,
  CAMERA_GC2145,
  CAMERA_GC032A,
  CAMERA_GC0308,
  CAMERA_BF3005,
  CAMERA_BF20A6,
  CAMERA_SC101IOT,
  CAMERA_SC030IOT,
  CAMERA_SC031GS,
  CAMERA_MODEL_MAX,
  CAMERA_NONE
} camera_model_t;

typedef enum {
  OV2640_SCCB_ADDR = 0x30,
  OV5640_SCCB_ADDR = 0x3C,
  OV3660_SCCB_ADDR = 0x3C,
  OV7725_SCCB_ADDR = 0x21,
  OV7670_SCCB_ADDR = 0x21,
  NT99141_SCCB_ADDR = 0x2A,
  GC2145_SCCB_ADDR = 0x3C,
  GC032A_SCCB_ADDR = 0x21,
  GC0308_SCCB_ADDR = 0x21,
  BF3005_SCCB_ADDR = 0x6E,
  BF20A6_SCCB_ADDR = 0x6E,
  SC101IOT_SCCB_ADDR = 0x68,
  SC030IOT_SCCB_ADDR = 0x68,
  SC031GS_SCCB_ADDR = 0x30
} camera_sccb_addr_t;

typedef enum {
  PIXFORMAT_RGB565,
  PIXFORMAT_YUV422,
  PIXFORMAT_YUV420,
  PIXFORMAT_GRAYSCALE,
  PIXFORMAT_JPEG,
  PIXFORMAT_RGB888,
  PIXFORMAT_RAW,
  PIXFORMAT_RGB444,
  PIXFORMAT_RGB555
} pixformat_t;

typedef enum {
  FRAMESIZE_96X96,
  FRAMESIZE_QQVGA,
  FRAMESIZE_QCIF,
  FRAMESIZE_HQVGA,
  FRAMESIZE_240X240,
  FRAMESIZE_QVGA,
  FRAMESIZE_CIF,
  FRAMESIZE_HVGA,
  FRAMESIZE_VGA,
  FRAMESIZE_SVGA,
  FRAMESIZE_XGA,
  FRAMESIZE_HD,
  FRAMESIZE_SXGA,
  FRAMESIZE_UXGA,
  FRAMESIZE_FHD,
  FRAMESIZE_P_HD,
  FRAMESIZE_P_3MP,
  FRAMESIZE_QXGA,
  FRAMESIZE_QHD,
  FRAMESIZE_WQXGA,
  FRAMESIZE_P_FHD,
  FRAMESIZE_QSXGA,
  FRAMESIZE_INVALID
} framesize_t;

typedef struct {
  const camera_model_t model;
  const char* name;
  const camera_sccb_addr_t sccb_addr;
  const camera_pid_t pid;
  const framesize_t max_size;
  const bool support_jpeg;
} camera_sensor_info_t;

typedef enum {
  ASPECT_RATIO_4X3,
  ASPECT_RATIO_3X2,
  ASPECT_RATIO_16X10,
  ASPECT_RATIO_5X3,
  ASPECT_RATIO_16X9,
  ASPECT_RATIO_21X9,
  ASPECT_RATIO_5X4,
  ASPECT_RATIO_1X1,
  ASPECT_RATIO_9X16
} aspect_ratio_t;

typedef enum {
  GAINCEILING_2X,
  GAINCEILING_4X,
  GAINCEILING_8X,
  GAINCEILING_16X,
  GAINCEILING_32X,
  GAINCEILING_64X,
  GAINCEILING_128X
} gainceiling_t;

typedef struct {
  uint16_t max_width;
  uint16_t max_height;
  uint16_t start_x;
  uint16_t start_y;
  uint16_t end_x;
  uint16_t end_y;
  uint16_t offset_x;
  uint16_t offset_y;
  uint16_t total_x;
  uint16_t total_y;
} ratio_settings_t;

typedef struct {
  const uint16_t width;
  const uint16_t height;
  const aspect_ratio_t aspect_ratio;
} resolution_info_t;
extern const resolution_info_t resolution[];
extern const camera_sensor_info_t camera_sensor[];

typedef struct {
  uint8_t MIDH;
  uint8_t MIDL;
  uint16_t PID;
  uint8_t VER;
} sensor_id_t;

typedef struct {
  framesize_t framesize;
  bool scale;
  bool binning;
  uint8_t quality;
  int8_t brightness;
  int8_t contrast;
  int8_t saturation;
  int8_t sharpness;
  uint8_t denoise;
  uint8_t special_effect;
  uint8_t wb_mode;
  uint8_t awb;
  uint8_t awb_gain;
  uint8_t aec;
  uint8_t aec2;
  int8_t ae_level;
  uint16_t aec_value;
  uint8_t agc;
  uint8_t agc_gain;
  uint8_t gainceiling;
  uint8_t bpc;
  uint8_t wpc;
  uint8_t raw_gma;
  uint8_t lenc;
  uint8_t hmirror;
  uint8_t vflip;
  uint8_t dcw;
  uint8_t colorbar;
} camera_status_t;

struct _sensor;

typedef struct _sensor sensor_t;

typedef struct _sensor {
  sensor_id_t id;
  uint8_t slv_addr;
  pixformat_t pixformat;
  camera_status_t status;
  int xclk_freq_hz;
  int (*init_status)(sensor_t*);
  int (*reset)(sensor_t*);
  int (*set_pixformat)(sensor_t*, pixformat_t);
  int (*set_framesize)(sensor_t*, framesize_t);
  int (*set_contrast)(sensor_t*, int);
  int (*set_brightness)(sensor_t*, int);
  int (*set_saturation)(sensor_t*, int);
  int (*set_sharpness)(sensor_t*, int);
  int (*set_denoise)(sensor_t*, int);
  int (*set_gainceiling)(sensor_t*, gainceiling_t);
  int (*set_quality)(sensor_t*, int);
  int (*set_colorbar)(sensor_t*, int);
  int (*set_whitebal)(sensor_t*, int);
  int (*set_gain_ctrl)(sensor_t*, int);
  int (*set_exposure_ctrl)(sensor_t*, int);
  int (*set_hmirror)(sensor_t*, int);
  int (*set_vflip)(sensor_t*, int);
  int (*set_aec2)(sensor_t*, int);
  int (*set_awb_gain)(sensor_t*, int);
  int (*set_agc_gain)(sensor_t*, int);
  int (*set_aec_value)(sensor_t*, int);
  int (*set_special_effect)(sensor_t*, int);
  int (*set_wb_mode)(sensor_t*, int);
  int (*set_ae_level)(sensor_t*, int);
  int (*set_dcw)(sensor_t*, int);
  int (*set_bpc)(sensor_t*, int);
  int (*set_wpc)(sensor_t*, int);
  int (*set_raw_gma)(sensor_t*, int);
  int (*set_lenc)(sensor_t*, int);
  int (*get_reg)(sensor_t*, int, int);
  int (*set_reg)(sensor_t*, int, int, int);
  int (*set_res_raw)(sensor_t*, int, int, int, int, int,
                     int, int, int, int, int, bool,
                     bool);
  int (*set_pll)(sensor_t*, int, int, int, int, int, int,
                 int, int);
  int (*set_xclk)(sensor_t*, int, int);
} sensor_t;
camera_sensor_info_t* esp_camera_sensor_get_info(sensor_id_t*);

#ifdef __cplusplus
}
#endif
