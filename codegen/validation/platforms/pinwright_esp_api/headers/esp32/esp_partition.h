#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <esp_err.h>
#if PINWRIGHT_CORE < 30000
#include <esp_flash.h>
#include <esp_spi_flash.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
struct esp_flash_t;

typedef struct esp_flash_t esp_flash_t;

typedef enum { ESP_PARTITION_MMAP_DATA, ESP_PARTITION_MMAP_INST } esp_partition_mmap_memory_t;
typedef uint32_t esp_partition_mmap_handle_t;
#endif
typedef enum {
  ESP_PARTITION_TYPE_APP = 0x00,
  ESP_PARTITION_TYPE_DATA = 0x01,
#if PINWRIGHT_CORE >= 30300
  ESP_PARTITION_TYPE_BOOTLOADER = 0x02,
  ESP_PARTITION_TYPE_PARTITION_TABLE = 0x03,
#endif
  ESP_PARTITION_TYPE_ANY = 0xff
} esp_partition_type_t;
typedef enum {
#if PINWRIGHT_CORE >= 30300
  ESP_PARTITION_SUBTYPE_BOOTLOADER_PRIMARY = 0x00,
  ESP_PARTITION_SUBTYPE_BOOTLOADER_OTA = 0x01,
  ESP_PARTITION_SUBTYPE_BOOTLOADER_RECOVERY = 0x02,
  ESP_PARTITION_SUBTYPE_PARTITION_TABLE_PRIMARY = 0x00,
  ESP_PARTITION_SUBTYPE_PARTITION_TABLE_OTA = 0x01,
#endif
  ESP_PARTITION_SUBTYPE_APP_FACTORY = 0x00,
  ESP_PARTITION_SUBTYPE_APP_OTA_MIN = 0x10,
  ESP_PARTITION_SUBTYPE_APP_OTA_0 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 0,
  ESP_PARTITION_SUBTYPE_APP_OTA_1 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 1,
  ESP_PARTITION_SUBTYPE_APP_OTA_2 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 2,
  ESP_PARTITION_SUBTYPE_APP_OTA_3 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 3,
  ESP_PARTITION_SUBTYPE_APP_OTA_4 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 4,
  ESP_PARTITION_SUBTYPE_APP_OTA_5 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 5,
  ESP_PARTITION_SUBTYPE_APP_OTA_6 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 6,
  ESP_PARTITION_SUBTYPE_APP_OTA_7 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 7,
  ESP_PARTITION_SUBTYPE_APP_OTA_8 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 8,
  ESP_PARTITION_SUBTYPE_APP_OTA_9 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 9,
  ESP_PARTITION_SUBTYPE_APP_OTA_10 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 10,
  ESP_PARTITION_SUBTYPE_APP_OTA_11 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 11,
  ESP_PARTITION_SUBTYPE_APP_OTA_12 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 12,
  ESP_PARTITION_SUBTYPE_APP_OTA_13 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 13,
  ESP_PARTITION_SUBTYPE_APP_OTA_14 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 14,
  ESP_PARTITION_SUBTYPE_APP_OTA_15 = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 15,
  ESP_PARTITION_SUBTYPE_APP_OTA_MAX = ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 16,
  ESP_PARTITION_SUBTYPE_APP_TEST = 0x20,
#if PINWRIGHT_CORE >= 30300
  ESP_PARTITION_SUBTYPE_APP_TEE_MIN = 0x30,
  ESP_PARTITION_SUBTYPE_APP_TEE_0 = ESP_PARTITION_SUBTYPE_APP_TEE_MIN + 0,
  ESP_PARTITION_SUBTYPE_APP_TEE_1 = ESP_PARTITION_SUBTYPE_APP_TEE_MIN + 1,
  ESP_PARTITION_SUBTYPE_APP_TEE_MAX = ESP_PARTITION_SUBTYPE_APP_TEE_1,
#endif
  ESP_PARTITION_SUBTYPE_DATA_OTA = 0x00,
  ESP_PARTITION_SUBTYPE_DATA_PHY = 0x01,
  ESP_PARTITION_SUBTYPE_DATA_NVS = 0x02,
  ESP_PARTITION_SUBTYPE_DATA_COREDUMP = 0x03,
  ESP_PARTITION_SUBTYPE_DATA_NVS_KEYS = 0x04,
  ESP_PARTITION_SUBTYPE_DATA_EFUSE_EM = 0x05,
  ESP_PARTITION_SUBTYPE_DATA_UNDEFINED = 0x06,
  ESP_PARTITION_SUBTYPE_DATA_ESPHTTPD = 0x80,
  ESP_PARTITION_SUBTYPE_DATA_FAT = 0x81,
  ESP_PARTITION_SUBTYPE_DATA_SPIFFS = 0x82,
#if PINWRIGHT_CORE >= 30000
  ESP_PARTITION_SUBTYPE_DATA_LITTLEFS = 0x83,
#endif
#if PINWRIGHT_CORE >= 30300
  ESP_PARTITION_SUBTYPE_DATA_TEE_OTA = 0x90,
#endif
  ESP_PARTITION_SUBTYPE_ANY = 0xff
} esp_partition_subtype_t;

struct esp_partition_iterator_opaque_;

typedef struct esp_partition_iterator_opaque_* esp_partition_iterator_t;
typedef struct {
  esp_flash_t* flash_chip;
  esp_partition_type_t type;
  esp_partition_subtype_t subtype;
  uint32_t address;
  uint32_t size;
#if PINWRIGHT_CORE >= 30000
  uint32_t erase_size;
#endif
  char label[17];
  bool encrypted;
#if PINWRIGHT_CORE >= 30300
  bool readonly;
#endif
} esp_partition_t;
esp_partition_iterator_t esp_partition_find(esp_partition_type_t,
                                            esp_partition_subtype_t, const char*);
const esp_partition_t* esp_partition_find_first(esp_partition_type_t,
                                                esp_partition_subtype_t, const char*);
const esp_partition_t* esp_partition_get(esp_partition_iterator_t);
esp_partition_iterator_t esp_partition_next(esp_partition_iterator_t);
void esp_partition_iterator_release(esp_partition_iterator_t);
const esp_partition_t* esp_partition_verify(const esp_partition_t*);
esp_err_t esp_partition_read(const esp_partition_t*, size_t, void*,
                             size_t);
esp_err_t esp_partition_write(const esp_partition_t*, size_t, const void*,
                              size_t);
esp_err_t esp_partition_read_raw(const esp_partition_t*, size_t, void*,
                                 size_t);
esp_err_t esp_partition_write_raw(const esp_partition_t*, size_t,
                                  const void*, size_t);
esp_err_t esp_partition_erase_range(const esp_partition_t*, size_t, size_t);
esp_err_t esp_partition_mmap(const esp_partition_t*, size_t, size_t,
#if PINWRIGHT_CORE >= 30000
                             esp_partition_mmap_memory_t, const void**,
                             esp_partition_mmap_handle_t*);
void esp_partition_munmap(esp_partition_mmap_handle_t);
#else
                             spi_flash_mmap_memory_t, const void**,
                             spi_flash_mmap_handle_t*);
#endif
esp_err_t esp_partition_get_sha256(const esp_partition_t*, uint8_t*);
bool esp_partition_check_identity(const esp_partition_t*,
                                  const esp_partition_t*);
esp_err_t esp_partition_register_external(esp_flash_t*, size_t, size_t,
                                          const char*, esp_partition_type_t,
                                          esp_partition_subtype_t,
                                          const esp_partition_t**);
esp_err_t esp_partition_deregister_external(const esp_partition_t*);
#if PINWRIGHT_CORE >= 30000
void esp_partition_unload_all(void);
#endif
#if PINWRIGHT_CORE >= 30300
uint32_t esp_partition_get_main_flash_sector_size(void);
esp_err_t esp_partition_copy(const esp_partition_t*, uint32_t,
                             const esp_partition_t*, uint32_t, size_t);
#endif

#ifdef __cplusplus
}
#endif
