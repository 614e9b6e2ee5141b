#pragma once
#include <esp_err.h>
#include <stdint.h>
#include <stdbool.h>
#include <hal/spi_flash_types.h>
#define SPI_FLASH_YIELD_REQ_YIELD BIT(0)
#define SPI_FLASH_YIELD_REQ_SUSPEND BIT(1)
#define SPI_FLASH_YIELD_STA_RESUME BIT(2)
#if PINWRIGHT_CORE >= 30000
#define SPI_FLASH_OS_IS_ERASING_STATUS_FLAG BIT(0)
#endif

struct spi_flash_chip_t;

typedef struct spi_flash_chip_t spi_flash_chip_t;
#if PINWRIGHT_CORE < 30000
struct esp_flash_t;
#endif

typedef struct esp_flash_t esp_flash_t;

typedef struct {
  uint32_t offset;
  uint32_t size;
} esp_flash_region_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  esp_err_t (*start)(void*);
  esp_err_t (*end)(void*);
  esp_err_t (*region_protected)(void*, size_t, size_t);
  esp_err_t (*delay_us)(void*, uint32_t);
  void* (*get_temp_buffer)(void*, size_t, size_t*);
  void (*release_temp_buffer)(void*, void*);
  esp_err_t (*check_yield)(void*, uint32_t, uint32_t*);
  esp_err_t (*yield)(void*, uint32_t*);
  int64_t (*get_system_time)(void*);
  void (*set_flash_op_status)(uint32_t);
} esp_flash_os_functions_t;
#else
typedef struct {
  esp_err_t (*start)(void*);
  esp_err_t (*end)(void*);
  esp_err_t (*region_protected)(void*, size_t, size_t);
  esp_err_t (*delay_us)(void*, uint32_t);
  void* (*get_temp_buffer)(void*, size_t, size_t*);
  void (*release_temp_buffer)(void*, void*);
  esp_err_t (*check_yield)(void*, uint32_t, uint32_t*);
  esp_err_t (*yield)(void*, uint32_t*);
  int64_t (*get_system_time)(void*);
} esp_flash_os_functions_t;
#endif

struct esp_flash_t {
  spi_flash_host_inst_t* host;
  const spi_flash_chip_t* chip_drv;
  const esp_flash_os_functions_t* os_func;
  void* os_func_data;
  esp_flash_io_mode_t read_mode;
  uint32_t size;
  uint32_t chip_id;
  uint32_t busy : 1;
  uint32_t hpm_dummy_ena : 1;
  uint32_t reserved_flags : 30;
};
extern "C" esp_err_t esp_flash_init(esp_flash_t*);
extern "C" bool esp_flash_chip_driver_initialized(const esp_flash_t*);
extern "C" esp_err_t esp_flash_read_id(esp_flash_t*, uint32_t*);
extern "C" esp_err_t esp_flash_get_size(esp_flash_t*, uint32_t*);
extern "C" esp_err_t esp_flash_get_physical_size(esp_flash_t*, uint32_t*);
extern "C" esp_err_t esp_flash_read_unique_chip_id(esp_flash_t*, uint64_t*);
extern "C" esp_err_t esp_flash_erase_chip(esp_flash_t*);
extern "C" esp_err_t esp_flash_erase_region(esp_flash_t*, uint32_t, uint32_t);
extern "C" esp_err_t esp_flash_get_chip_write_protect(esp_flash_t*, bool*);
extern "C" esp_err_t esp_flash_set_chip_write_protect(esp_flash_t*, bool);
extern "C" esp_err_t esp_flash_get_protectable_regions(const esp_flash_t*,
                                                       const esp_flash_region_t**,
                                                       uint32_t*);
extern "C" esp_err_t esp_flash_get_protected_region(esp_flash_t*,
                                                    const esp_flash_region_t*,
                                                    bool*);
extern "C" esp_err_t esp_flash_set_protected_region(esp_flash_t*,
                                                    const esp_flash_region_t*, bool);
extern "C" esp_err_t esp_flash_read(esp_flash_t*, void*, uint32_t,
                                    uint32_t);
extern "C" esp_err_t esp_flash_write(esp_flash_t*, const void*, uint32_t,
                                     uint32_t);
extern "C" esp_err_t esp_flash_write_encrypted(esp_flash_t*, uint32_t,
                                               const void*, uint32_t);
extern "C" esp_err_t esp_flash_read_encrypted(esp_flash_t*, uint32_t, void*,
                                              uint32_t);
extern esp_flash_t* esp_flash_default_chip;
bool esp_flash_is_quad_mode(const esp_flash_t*);
