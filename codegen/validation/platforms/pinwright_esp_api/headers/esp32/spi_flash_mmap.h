#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no spi_flash_mmap.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <esp_err.h>
#include <sdkconfig.h>
#define ESP_ERR_FLASH_OP_FAIL (ESP_ERR_FLASH_BASE + 1)
#define ESP_ERR_FLASH_OP_TIMEOUT (ESP_ERR_FLASH_BASE + 2)
#define SPI_FLASH_SEC_SIZE 4096
#define SPI_FLASH_MMU_PAGE_SIZE CONFIG_MMU_PAGE_SIZE
#define SPI_FLASH_CACHE2PHYS_FAIL UINT32_MAX

#ifdef __cplusplus
extern "C" {
#endif

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

#ifdef __cplusplus
}
#endif
#endif
