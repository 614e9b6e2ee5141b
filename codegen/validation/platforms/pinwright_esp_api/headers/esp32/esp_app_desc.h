#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp_app_desc.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <esp_err.h>
#if PINWRIGHT_CORE >= 30300
#include <esp_attr.h>
#endif
#define ESP_APP_DESC_MAGIC_WORD (0xABCD5432)
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint32_t magic_word;
  uint32_t secure_version;
  uint32_t reserv1[2];
  char version[32];
  char project_name[32];
  char time[16];
  char date[16];
  char idf_ver[32];
  uint8_t app_elf_sha256[32];
  uint16_t min_efuse_blk_rev_full;
  uint16_t max_efuse_blk_rev_full;
  uint8_t mmu_page_size;
  uint8_t reserv3[3];
  uint32_t reserv2[18];
} esp_app_desc_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  uint32_t magic_word;
  uint32_t secure_version;
  uint32_t reserv1[2];
  char version[32];
  char project_name[32];
  char time[16];
  char date[16];
  char idf_ver[32];
  uint8_t app_elf_sha256[32];
  uint32_t reserv2[20];
} esp_app_desc_t;
#endif
extern "C" const esp_app_desc_t* esp_app_get_description(void);
extern "C" int esp_app_get_elf_sha256(char*, size_t);
#if PINWRIGHT_CORE >= 30300
extern char app_elf_sha256_str[];
char* esp_app_get_elf_sha256_str();
#endif
#endif
