#pragma once
#include <stdint.h>
#if PINWRIGHT_CORE < 30300
#include <esp_attr.h>
#endif
#include <esp_bit_defs.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#endif
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE < 30300
#include <sdkconfig.h>
#define SPI_HOST SPI1_HOST
#define HSPI_HOST SPI2_HOST
#define VSPI_HOST SPI3_HOST
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum { SPI1_HOST = 0, SPI2_HOST = 1, SPI3_HOST = 2, SPI_HOST_MAX } spi_host_device_t;
#else
typedef enum { SPI1_HOST = 0, SPI2_HOST = 1, SPI3_HOST = 2 } spi_host_device_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef soc_periph_spi_clk_src_t spi_clock_source_t;
#endif

typedef enum {
  SPI_EV_BUF_TX = BIT(0),
  SPI_EV_BUF_RX = BIT(1),
  SPI_EV_SEND_DMA_READY = BIT(2),
  SPI_EV_SEND = BIT(3),
  SPI_EV_RECV_DMA_READY = BIT(4),
  SPI_EV_RECV = BIT(5),
  SPI_EV_CMD9 = BIT(6),
  SPI_EV_CMDA = BIT(7),
  SPI_EV_TRANS = BIT(8)
} spi_event_t;
#if PINWRIGHT_CORE < 30300
spi_event_t operator~(spi_event_t);
spi_event_t operator|(spi_event_t, spi_event_t);
spi_event_t operator&(spi_event_t, spi_event_t);
spi_event_t operator^(spi_event_t, spi_event_t);
spi_event_t operator>>(spi_event_t, int);
spi_event_t operator<<(spi_event_t, int);
spi_event_t& operator|=(spi_event_t&, spi_event_t);
spi_event_t& operator&=(spi_event_t&, spi_event_t);
spi_event_t& operator^=(spi_event_t&, spi_event_t);
spi_event_t& operator>>=(spi_event_t&, int);
spi_event_t& operator<<=(spi_event_t&, int);
#endif

typedef struct {
  uint8_t cmd_lines;
  uint8_t addr_lines;
  uint8_t data_lines;
} spi_line_mode_t;

typedef enum {
  SPI_CMD_HD_WRBUF = BIT(0),
  SPI_CMD_HD_RDBUF = BIT(1),
  SPI_CMD_HD_WRDMA = BIT(2),
  SPI_CMD_HD_RDDMA = BIT(3),
  SPI_CMD_HD_SEG_END = BIT(4),
  SPI_CMD_HD_EN_QPI = BIT(5),
  SPI_CMD_HD_WR_END = BIT(6),
  SPI_CMD_HD_INT0 = BIT(7),
  SPI_CMD_HD_INT1 = BIT(8),
  SPI_CMD_HD_INT2 = BIT(9)
} spi_command_t;
#if PINWRIGHT_CORE >= 30300
typedef enum { SPI_SAMPLING_POINT_PHASE_0, SPI_SAMPLING_POINT_PHASE_1 } spi_sampling_point_t;
#endif
