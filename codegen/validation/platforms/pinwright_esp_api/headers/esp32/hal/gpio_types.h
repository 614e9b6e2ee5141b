#pragma once
#include <esp_bit_defs.h>
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
#include <sdkconfig.h>
#endif
#if PINWRIGHT_CORE >= 30300
#include <stdbool.h>
#include <stdint.h>
#endif
#include <soc/soc_caps.h>
#include <soc/gpio_num.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_bit_defs.h>
#else
#define GPIO_SEL_0 (BIT(0))
#define GPIO_SEL_1 (BIT(1))
#define GPIO_SEL_2 (BIT(2))
#define GPIO_SEL_3 (BIT(3))
#define GPIO_SEL_4 (BIT(4))
#define GPIO_SEL_5 (BIT(5))
#define GPIO_SEL_6 (BIT(6))
#define GPIO_SEL_7 (BIT(7))
#define GPIO_SEL_8 (BIT(8))
#define GPIO_SEL_9 (BIT(9))
#define GPIO_SEL_10 (BIT(10))
#define GPIO_SEL_11 (BIT(11))
#define GPIO_SEL_12 (BIT(12))
#define GPIO_SEL_13 (BIT(13))
#define GPIO_SEL_14 (BIT(14))
#define GPIO_SEL_15 (BIT(15))
#define GPIO_SEL_16 (BIT(16))
#define GPIO_SEL_17 (BIT(17))
#define GPIO_SEL_18 (BIT(18))
#define GPIO_SEL_19 (BIT(19))
#define GPIO_SEL_20 (BIT(20))
#define GPIO_SEL_21 (BIT(21))
#define GPIO_SEL_22 (BIT(22))
#define GPIO_SEL_23 (BIT(23))
#define GPIO_SEL_25 (BIT(25))
#define GPIO_SEL_26 (BIT(26))
#define GPIO_SEL_27 (BIT(27))
#define GPIO_SEL_28 (BIT(28))
#define GPIO_SEL_29 (BIT(29))
#define GPIO_SEL_30 (BIT(30))
#define GPIO_SEL_31 (BIT(31))
#define GPIO_SEL_32 ((uint64_t)(((uint64_t)1) << 32))
#define GPIO_SEL_33 ((uint64_t)(((uint64_t)1) << 33))
#define GPIO_SEL_34 ((uint64_t)(((uint64_t)1) << 34))
#define GPIO_SEL_35 ((uint64_t)(((uint64_t)1) << 35))
#define GPIO_SEL_36 ((uint64_t)(((uint64_t)1) << 36))
#define GPIO_SEL_37 ((uint64_t)(((uint64_t)1) << 37))
#define GPIO_SEL_38 ((uint64_t)(((uint64_t)1) << 38))
#define GPIO_SEL_39 ((uint64_t)(((uint64_t)1) << 39))
#endif
#define GPIO_MODE_DEF_DISABLE (0)
#define GPIO_MODE_DEF_INPUT (BIT0)
#define GPIO_MODE_DEF_OUTPUT (BIT1)
#define GPIO_MODE_DEF_OD (BIT2)

typedef enum { GPIO_PORT_0 = 0, GPIO_PORT_MAX } gpio_port_t;

typedef enum {
  GPIO_INTR_DISABLE = 0,
  GPIO_INTR_POSEDGE = 1,
  GPIO_INTR_NEGEDGE = 2,
  GPIO_INTR_ANYEDGE = 3,
  GPIO_INTR_LOW_LEVEL = 4,
  GPIO_INTR_HIGH_LEVEL = 5,
  GPIO_INTR_MAX
} gpio_int_type_t;

typedef enum {
  GPIO_MODE_DISABLE = GPIO_MODE_DEF_DISABLE,
  GPIO_MODE_INPUT = GPIO_MODE_DEF_INPUT,
  GPIO_MODE_OUTPUT = GPIO_MODE_DEF_OUTPUT,
  GPIO_MODE_OUTPUT_OD = ((GPIO_MODE_DEF_OUTPUT) | (GPIO_MODE_DEF_OD)),
  GPIO_MODE_INPUT_OUTPUT_OD = ((GPIO_MODE_DEF_INPUT) | (GPIO_MODE_DEF_OUTPUT) | (GPIO_MODE_DEF_OD)),
  GPIO_MODE_INPUT_OUTPUT = ((GPIO_MODE_DEF_INPUT) | (GPIO_MODE_DEF_OUTPUT))
} gpio_mode_t;

typedef enum { GPIO_PULLUP_DISABLE = 0x0, GPIO_PULLUP_ENABLE = 0x1 } gpio_pullup_t;

typedef enum { GPIO_PULLDOWN_DISABLE = 0x0, GPIO_PULLDOWN_ENABLE = 0x1 } gpio_pulldown_t;
#if PINWRIGHT_CORE < 30000
typedef struct {
  uint64_t pin_bit_mask;
  gpio_mode_t mode;
  gpio_pullup_t pull_up_en;
  gpio_pulldown_t pull_down_en;
  gpio_int_type_t intr_type;
} gpio_config_t;
#endif

typedef enum {
  GPIO_PULLUP_ONLY,
  GPIO_PULLDOWN_ONLY,
  GPIO_PULLUP_PULLDOWN,
  GPIO_FLOATING
} gpio_pull_mode_t;

typedef enum {
  GPIO_DRIVE_CAP_0 = 0,
  GPIO_DRIVE_CAP_1 = 1,
  GPIO_DRIVE_CAP_2 = 2,
  GPIO_DRIVE_CAP_DEFAULT = 2,
  GPIO_DRIVE_CAP_3 = 3,
  GPIO_DRIVE_CAP_MAX
} gpio_drive_cap_t;
#if PINWRIGHT_CORE < 30000
typedef void (*gpio_isr_t)(void*);
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef enum {
  GPIO_HYS_CTRL_EFUSE = 0,
  GPIO_HYS_SOFT_ENABLE = 1,
  GPIO_HYS_SOFT_DISABLE = 2
} gpio_hys_ctrl_mode_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint32_t fun_sel;
  uint32_t sig_out;
  gpio_drive_cap_t drv;
  bool pu;
  bool pd;
  bool ie;
  bool oe;
  bool oe_ctrl_by_periph;
  bool oe_inv;
  bool od;
  bool slp_sel;
} gpio_io_config_t;
#endif
