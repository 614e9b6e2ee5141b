#pragma once
#if PINWRIGHT_CORE < 30000
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <esp_err.h>
#include <sdkconfig.h>
#else
#include <spi_flash_mmap.h>
#endif
#if PINWRIGHT_CORE < 30000
#define ESP_ERR_FLASH_OP_FAIL (ESP_ERR_FLASH_BASE + 1)
#define ESP_ERR_FLASH_OP_TIMEOUT (ESP_ERR_FLASH_BASE + 2)
#define SPI_FLASH_SEC_SIZE 4096
#define SPI_FLASH_MMU_PAGE_SIZE 0x10000
#define SPI_FLASH_CACHE2PHYS_FAIL UINT32_MAX
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
typedef enum {
  FLASH_WRAP_MODE_8B = 0,
  FLASH_WRAP_MODE_16B = 2,
  FLASH_WRAP_MODE_32B = 4,
  FLASH_WRAP_MODE_64B = 6,
  FLASH_WRAP_MODE_DISABLE = 1
} spi_flash_wrap_mode_t;
esp_err_t spi_flash_wrap_set(spi_flash_wrap_mode_t);
void spi_flash_init(void);
size_t spi_flash_get_chip_size(void);
esp_err_t spi_flash_erase_sector(size_t);
esp_err_t spi_flash_erase_range(size_t, size_t);
esp_err_t spi_flash_write(size_t, const void*, size_t);
esp_err_t spi_flash_write_encrypted(size_t, const void*, size_t);
esp_err_t spi_flash_read(size_t, void*, size_t);
esp_err_t spi_flash_read_encrypted(size_t, void*, size_t);

typedef enum { SPI_FLASH_MMAP_DATA, SPI_FLASH_MMAP_INST } spi_flash_mmap_memory_t;
typedef uint32_t spi_flash_mmap_handle_t;
esp_err_t spi_flash_mmap(size_t, size_t, spi_flash_mmap_memory_t,
                         const void**, spi_flash_mmap_handle_t*);
esp_err_t spi_flash_mmap_pages(const int*, size_t, spi_flash_mmap_memory_t,
                               const void**, spi_flash_mmap_handle_t*);
void spi_flash_munmap(spi_flash_mmap_handle_t);
void spi_flash_mmap_dump(void);
uint32_t spi_flash_mmap_get_free_pages(spi_flash_mmap_memory_t);
size_t spi_flash_cache2phys(const void*);
const void* spi_flash_phys2cache(size_t, spi_flash_mmap_memory_t);
bool spi_flash_cache_enabled(void);
void spi_flash_enable_cache(uint32_t);
void spi_flash_disable_cache(uint32_t, uint32_t*);
void spi_flash_restore_cache(uint32_t, uint32_t);
typedef void (*spi_flash_guard_start_func_t)(void);
typedef void (*spi_flash_guard_end_func_t)(void);
typedef void (*spi_flash_op_lock_func_t)(void);
typedef void (*spi_flash_op_unlock_func_t)(void);
typedef bool (*spi_flash_is_safe_write_address_t)(size_t, size_t);
typedef void (*spi_flash_os_yield_t)(void);

typedef struct {
  spi_flash_guard_start_func_t start;
  spi_flash_guard_end_func_t end;
  spi_flash_op_lock_func_t op_lock;
  spi_flash_op_unlock_func_t op_unlock;
  spi_flash_is_safe_write_address_t is_safe_write_address;
  spi_flash_os_yield_t yield;
} spi_flash_guard_funcs_t;
void spi_flash_guard_set(const spi_flash_guard_funcs_t*);
const spi_flash_guard_funcs_t* spi_flash_guard_get(void);
extern const spi_flash_guard_funcs_t g_flash_guard_default_ops;
extern const spi_flash_guard_funcs_t g_flash_guard_no_os_ops;
#endif

#ifdef __cplusplus
}
#endif
