#pragma once
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <esp_attr.h>
#include <esp_err.h>
#define ESP_ERR_NVS_BASE 0x1100
#define ESP_ERR_NVS_NOT_INITIALIZED (ESP_ERR_NVS_BASE + 0x01)
#define ESP_ERR_NVS_NOT_FOUND (ESP_ERR_NVS_BASE + 0x02)
#define ESP_ERR_NVS_TYPE_MISMATCH (ESP_ERR_NVS_BASE + 0x03)
#define ESP_ERR_NVS_READ_ONLY (ESP_ERR_NVS_BASE + 0x04)
#define ESP_ERR_NVS_NOT_ENOUGH_SPACE (ESP_ERR_NVS_BASE + 0x05)
#define ESP_ERR_NVS_INVALID_NAME (ESP_ERR_NVS_BASE + 0x06)
#define ESP_ERR_NVS_INVALID_HANDLE (ESP_ERR_NVS_BASE + 0x07)
#define ESP_ERR_NVS_REMOVE_FAILED (ESP_ERR_NVS_BASE + 0x08)
#define ESP_ERR_NVS_KEY_TOO_LONG (ESP_ERR_NVS_BASE + 0x09)
#define ESP_ERR_NVS_PAGE_FULL (ESP_ERR_NVS_BASE + 0x0a)
#define ESP_ERR_NVS_INVALID_STATE (ESP_ERR_NVS_BASE + 0x0b)
#define ESP_ERR_NVS_INVALID_LENGTH (ESP_ERR_NVS_BASE + 0x0c)
#define ESP_ERR_NVS_NO_FREE_PAGES (ESP_ERR_NVS_BASE + 0x0d)
#define ESP_ERR_NVS_VALUE_TOO_LONG (ESP_ERR_NVS_BASE + 0x0e)
#define ESP_ERR_NVS_PART_NOT_FOUND (ESP_ERR_NVS_BASE + 0x0f)
#define ESP_ERR_NVS_NEW_VERSION_FOUND (ESP_ERR_NVS_BASE + 0x10)
#define ESP_ERR_NVS_XTS_ENCR_FAILED (ESP_ERR_NVS_BASE + 0x11)
#define ESP_ERR_NVS_XTS_DECR_FAILED (ESP_ERR_NVS_BASE + 0x12)
#define ESP_ERR_NVS_XTS_CFG_FAILED (ESP_ERR_NVS_BASE + 0x13)
#define ESP_ERR_NVS_XTS_CFG_NOT_FOUND (ESP_ERR_NVS_BASE + 0x14)
#define ESP_ERR_NVS_ENCR_NOT_SUPPORTED (ESP_ERR_NVS_BASE + 0x15)
#define ESP_ERR_NVS_KEYS_NOT_INITIALIZED (ESP_ERR_NVS_BASE + 0x16)
#define ESP_ERR_NVS_CORRUPT_KEY_PART (ESP_ERR_NVS_BASE + 0x17)
#define ESP_ERR_NVS_WRONG_ENCRYPTION (ESP_ERR_NVS_BASE + 0x19)
#define ESP_ERR_NVS_CONTENT_DIFFERS (ESP_ERR_NVS_BASE + 0x18)
#define NVS_DEFAULT_PART_NAME "nvs"
#define NVS_PART_NAME_MAX_SIZE 16
#define NVS_KEY_NAME_MAX_SIZE 16
#if PINWRIGHT_CORE >= 30000
#define NVS_NS_NAME_MAX_SIZE NVS_KEY_NAME_MAX_SIZE
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef uint32_t nvs_handle_t;
typedef nvs_handle_t nvs_handle;

typedef enum { NVS_READONLY, NVS_READWRITE } nvs_open_mode_t;
typedef nvs_open_mode_t nvs_open_mode;

typedef enum {
  NVS_TYPE_U8 = 0x01,
  NVS_TYPE_I8 = 0x11,
  NVS_TYPE_U16 = 0x02,
  NVS_TYPE_I16 = 0x12,
  NVS_TYPE_U32 = 0x04,
  NVS_TYPE_I32 = 0x14,
  NVS_TYPE_U64 = 0x08,
  NVS_TYPE_I64 = 0x18,
  NVS_TYPE_STR = 0x21,
  NVS_TYPE_BLOB = 0x42,
  NVS_TYPE_ANY = 0xff
} nvs_type_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  char namespace_name[NVS_NS_NAME_MAX_SIZE];
  char key[NVS_KEY_NAME_MAX_SIZE];
  nvs_type_t type;
} nvs_entry_info_t;
#else
typedef struct {
  char namespace_name[16];
  char key[NVS_KEY_NAME_MAX_SIZE];
  nvs_type_t type;
} nvs_entry_info_t;
#endif

struct nvs_opaque_iterator_t;

typedef struct nvs_opaque_iterator_t* nvs_iterator_t;
esp_err_t nvs_open(const char*, nvs_open_mode_t, nvs_handle_t*);
esp_err_t nvs_open_from_partition(const char*, const char*,
                                  nvs_open_mode_t, nvs_handle_t*);
esp_err_t nvs_set_i8(nvs_handle_t, const char*, int8_t);
esp_err_t nvs_set_u8(nvs_handle_t, const char*, uint8_t);
esp_err_t nvs_set_i16(nvs_handle_t, const char*, int16_t);
esp_err_t nvs_set_u16(nvs_handle_t, const char*, uint16_t);
esp_err_t nvs_set_i32(nvs_handle_t, const char*, int32_t);
esp_err_t nvs_set_u32(nvs_handle_t, const char*, uint32_t);
esp_err_t nvs_set_i64(nvs_handle_t, const char*, int64_t);
esp_err_t nvs_set_u64(nvs_handle_t, const char*, uint64_t);
esp_err_t nvs_set_str(nvs_handle_t, const char*, const char*);
esp_err_t nvs_set_blob(nvs_handle_t, const char*, const void*, size_t);
esp_err_t nvs_get_i8(nvs_handle_t, const char*, int8_t*);
esp_err_t nvs_get_u8(nvs_handle_t, const char*, uint8_t*);
esp_err_t nvs_get_i16(nvs_handle_t, const char*, int16_t*);
esp_err_t nvs_get_u16(nvs_handle_t, const char*, uint16_t*);
esp_err_t nvs_get_i32(nvs_handle_t, const char*, int32_t*);
esp_err_t nvs_get_u32(nvs_handle_t, const char*, uint32_t*);
esp_err_t nvs_get_i64(nvs_handle_t, const char*, int64_t*);
esp_err_t nvs_get_u64(nvs_handle_t, const char*, uint64_t*);
esp_err_t nvs_get_str(nvs_handle_t, const char*, char*, size_t*);
esp_err_t nvs_get_blob(nvs_handle_t, const char*, void*, size_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t nvs_find_key(nvs_handle_t, const char*, nvs_type_t*);
#endif
esp_err_t nvs_erase_key(nvs_handle_t, const char*);
esp_err_t nvs_erase_all(nvs_handle_t);
esp_err_t nvs_commit(nvs_handle_t);
void nvs_close(nvs_handle_t);
#if PINWRIGHT_CORE >= 30300
typedef struct {
  size_t used_entries;
  size_t free_entries;
  size_t available_entries;
  size_t total_entries;
  size_t namespace_count;
} nvs_stats_t;
#else
typedef struct {
  size_t used_entries;
  size_t free_entries;
  size_t total_entries;
  size_t namespace_count;
} nvs_stats_t;
#endif
esp_err_t nvs_get_stats(const char*, nvs_stats_t*);
esp_err_t nvs_get_used_entry_count(nvs_handle_t, size_t*);
#if PINWRIGHT_CORE < 30000
nvs_iterator_t nvs_entry_find(const char*, const char*, nvs_type_t);
nvs_iterator_t nvs_entry_next(nvs_iterator_t);
void nvs_entry_info(nvs_iterator_t, nvs_entry_info_t*);
#else
esp_err_t nvs_entry_find(const char*, const char*, nvs_type_t,
                         nvs_iterator_t*);
#endif
#if PINWRIGHT_CORE >= 30300
esp_err_t nvs_entry_find_in_handle(nvs_handle_t, nvs_type_t,
                                   nvs_iterator_t*);
#endif
#if PINWRIGHT_CORE >= 30000
esp_err_t nvs_entry_next(nvs_iterator_t*);
esp_err_t nvs_entry_info(const nvs_iterator_t, nvs_entry_info_t*);
#endif
void nvs_release_iterator(nvs_iterator_t);

#ifdef __cplusplus
}
#endif
