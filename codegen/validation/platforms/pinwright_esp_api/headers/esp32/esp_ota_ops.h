#pragma once
#include <esp_app_format.h>
#include <esp_flash_partitions.h>
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <esp_err.h>
#include <esp_partition.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_app_desc.h>
#endif
#if PINWRIGHT_CORE >= 30300
#include <esp_bootloader_desc.h>
#endif
#include <esp_flash_partitions.h>
#include <soc/soc_caps.h>
#define OTA_SIZE_UNKNOWN 0xffffffff
#define OTA_WITH_SEQUENTIAL_WRITES 0xfffffffe
#define ESP_ERR_OTA_BASE 0x1500
#define ESP_ERR_OTA_PARTITION_CONFLICT (ESP_ERR_OTA_BASE + 0x01)
#define ESP_ERR_OTA_SELECT_INFO_INVALID (ESP_ERR_OTA_BASE + 0x02)
#define ESP_ERR_OTA_VALIDATE_FAILED (ESP_ERR_OTA_BASE + 0x03)
#define ESP_ERR_OTA_SMALL_SEC_VER (ESP_ERR_OTA_BASE + 0x04)
#define ESP_ERR_OTA_ROLLBACK_FAILED (ESP_ERR_OTA_BASE + 0x05)
#define ESP_ERR_OTA_ROLLBACK_INVALID_STATE (ESP_ERR_OTA_BASE + 0x06)

#ifdef __cplusplus
extern "C" {
#endif
typedef uint32_t esp_ota_handle_t;
const esp_app_desc_t* esp_ota_get_app_description(void);
int esp_ota_get_app_elf_sha256(char*, size_t);
esp_err_t esp_ota_begin(const esp_partition_t*, size_t,
                        esp_ota_handle_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ota_resume(const esp_partition_t*, const size_t,
                         const size_t, esp_ota_handle_t*);
esp_err_t esp_ota_set_final_partition(esp_ota_handle_t, const esp_partition_t*,
                                      bool);
#endif
esp_err_t esp_ota_write(esp_ota_handle_t, const void*, size_t);
esp_err_t esp_ota_write_with_offset(esp_ota_handle_t, const void*, size_t,
                                    uint32_t);
esp_err_t esp_ota_end(esp_ota_handle_t);
esp_err_t esp_ota_abort(esp_ota_handle_t);
esp_err_t esp_ota_set_boot_partition(const esp_partition_t*);
const esp_partition_t* esp_ota_get_boot_partition(void);
const esp_partition_t* esp_ota_get_running_partition(void);
const esp_partition_t* esp_ota_get_next_update_partition(const esp_partition_t*);
esp_err_t esp_ota_get_partition_description(const esp_partition_t*,
                                            esp_app_desc_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ota_get_bootloader_description(const esp_partition_t*,
                                             esp_bootloader_desc_t*);
esp_err_t esp_ota_invalidate_inactive_ota_data_slot(void);
#endif
uint8_t esp_ota_get_app_partition_count(void);
esp_err_t esp_ota_mark_app_valid_cancel_rollback(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ota_mark_app_invalid_rollback(void);
#endif
esp_err_t esp_ota_mark_app_invalid_rollback_and_reboot(void);
const esp_partition_t* esp_ota_get_last_invalid_partition(void);
esp_err_t esp_ota_get_state_partition(const esp_partition_t*,
                                      esp_ota_img_states_t*);
esp_err_t esp_ota_erase_last_boot_app_partition(void);
bool esp_ota_check_rollback_is_possible(void);

#ifdef __cplusplus
}
#endif
