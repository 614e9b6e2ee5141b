#pragma once
#include <stdbool.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  const char* base_path;
  const char* partition_label;
  size_t max_files;
  bool format_if_mount_failed;
} esp_vfs_spiffs_conf_t;
esp_err_t esp_vfs_spiffs_register(const esp_vfs_spiffs_conf_t*);
esp_err_t esp_vfs_spiffs_unregister(const char*);
bool esp_spiffs_mounted(const char*);
esp_err_t esp_spiffs_format(const char*);
esp_err_t esp_spiffs_info(const char*, size_t*, size_t*);
esp_err_t esp_spiffs_check(const char*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_spiffs_gc(const char*, size_t);
#endif

#ifdef __cplusplus
}
#endif
