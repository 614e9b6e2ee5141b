#pragma once
#include <esp_bit_defs.h>
#define SPI_FLASH_TRANS_FLAG_CMD16 BIT(0)
#define SPI_FLASH_TRANS_FLAG_IGNORE_BASEIO BIT(1)
#define SPI_FLASH_TRANS_FLAG_BYTE_SWAP BIT(2)
#if PINWRIGHT_CORE < 30000
#define ESP_FLASH_SPEED_MIN ESP_FLASH_5MHZ
#endif
#if PINWRIGHT_CORE >= 30300
#define SPI_FLASH_TRANS_FLAG_PE_CMD BIT(3)
#endif
#define SPI_FLASH_CONFIG_CONF_BITS BIT(31)
#define SPI_FLASH_OPI_FLAG 16
#define SPI_FLASH_READ_MODE_MIN SPI_FLASH_SLOWRD

typedef struct {
  uint8_t reserved;
  uint8_t mosi_len;
  uint8_t miso_len;
  uint8_t address_bitlen;
  uint32_t address;
  const uint8_t* mosi_data;
  uint8_t* miso_data;
  uint32_t flags;
  uint16_t command;
  uint8_t dummy_bitlen;
  uint32_t io_mode;
} spi_flash_trans_t;
#if PINWRIGHT_CORE >= 30000
typedef enum esp_flash_speed_s {
  ESP_FLASH_5MHZ = 5,
  ESP_FLASH_10MHZ = 10,
  ESP_FLASH_20MHZ = 20,
  ESP_FLASH_26MHZ = 26,
  ESP_FLASH_40MHZ = 40,
  ESP_FLASH_80MHZ = 80,
  ESP_FLASH_120MHZ = 120,
  ESP_FLASH_SPEED_MAX
} esp_flash_speed_t;
#else
typedef enum {
  ESP_FLASH_5MHZ = 0,
  ESP_FLASH_10MHZ,
  ESP_FLASH_20MHZ,
  ESP_FLASH_26MHZ,
  ESP_FLASH_40MHZ,
  ESP_FLASH_80MHZ,
  ESP_FLASH_120MHZ,
  ESP_FLASH_SPEED_MAX
} esp_flash_speed_t;
#endif

typedef enum {
  SPI_FLASH_SLOWRD = 0,
  SPI_FLASH_FASTRD,
  SPI_FLASH_DOUT,
  SPI_FLASH_DIO,
  SPI_FLASH_QOUT,
  SPI_FLASH_QIO,
  SPI_FLASH_OPI_STR = SPI_FLASH_OPI_FLAG,
  SPI_FLASH_OPI_DTR,
  SPI_FLASH_READ_MODE_MAX
} esp_flash_io_mode_t;

typedef struct {
  uint32_t sus_mask;
  struct {
    uint32_t cmd_rdsr : 8;
    uint32_t sus_cmd : 8;
    uint32_t res_cmd : 8;
    uint32_t reserved : 8;
  };
} spi_flash_sus_cmd_conf;

typedef struct {
  void (*flash_encryption_enable)(void);
  void (*flash_encryption_disable)(void);
  void (*flash_encryption_data_prepare)(uint32_t, const uint32_t*, uint32_t);
  void (*flash_encryption_done)(void);
  void (*flash_encryption_destroy)(void);
  bool (*flash_encryption_check)(uint32_t, uint32_t);
} spi_flash_encryption_t;

struct spi_flash_host_driver_s;

typedef struct spi_flash_host_driver_s spi_flash_host_driver_t;

typedef struct {
  const struct spi_flash_host_driver_s* driver;
} spi_flash_host_inst_t;

struct spi_flash_host_driver_s {
  esp_err_t (*dev_config)(spi_flash_host_inst_t*);
  esp_err_t (*common_command)(spi_flash_host_inst_t*, spi_flash_trans_t*);
  esp_err_t (*read_id)(spi_flash_host_inst_t*, uint32_t*);
  void (*erase_chip)(spi_flash_host_inst_t*);
  void (*erase_sector)(spi_flash_host_inst_t*, uint32_t);
  void (*erase_block)(spi_flash_host_inst_t*, uint32_t);
  esp_err_t (*read_status)(spi_flash_host_inst_t*, uint8_t*);
  esp_err_t (*set_write_protect)(spi_flash_host_inst_t*, bool);
  void (*program_page)(spi_flash_host_inst_t*, const void*, uint32_t,
                       uint32_t);
  bool (*supports_direct_write)(spi_flash_host_inst_t*, const void*);
  int (*write_data_slicer)(spi_flash_host_inst_t*, uint32_t, uint32_t,
                           uint32_t*, uint32_t);
  esp_err_t (*read)(spi_flash_host_inst_t*, void*, uint32_t, uint32_t);
  bool (*supports_direct_read)(spi_flash_host_inst_t*, const void*);
  int (*read_data_slicer)(spi_flash_host_inst_t*, uint32_t, uint32_t,
                          uint32_t*, uint32_t);
  uint32_t (*host_status)(spi_flash_host_inst_t*);
  esp_err_t (*configure_host_io_mode)(spi_flash_host_inst_t*, uint32_t,
                                      uint32_t, int,
                                      esp_flash_io_mode_t);
  void (*poll_cmd_done)(spi_flash_host_inst_t*);
  esp_err_t (*flush_cache)(spi_flash_host_inst_t*, uint32_t, uint32_t);
  void (*check_suspend)(spi_flash_host_inst_t*);
  void (*resume)(spi_flash_host_inst_t*);
  void (*suspend)(spi_flash_host_inst_t*);
  esp_err_t (*sus_setup)(spi_flash_host_inst_t*, const spi_flash_sus_cmd_conf*);
};
