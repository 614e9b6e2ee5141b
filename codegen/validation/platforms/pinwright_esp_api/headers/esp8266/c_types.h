#pragma once
#define BIT(nr) (1UL << (nr))
#include <stdint.h>
#include <stdbool.h>
#include <stdarg.h>
#define __le16 u16
#define LOCAL static
#define DMEM_ATTR __attribute__((section(".bss")))
#define SHMEM_ATTR
#define ICACHE_FLASH_ATTR
#define IRAM_ATTR
#define ICACHE_RAM_ATTR     \
  IRAM_ATTR __attribute__(( \
      deprecated("Use IRAM_ATTR in place of ICACHE_RAM_ATTR to move functions into IRAM")))
#define STORE_ATTR __attribute__((aligned(4)))
typedef signed char sint8_t;
typedef signed short sint16_t;
typedef signed long sint32_t;
typedef signed long long sint64_t;
typedef unsigned long long u_int64_t;
typedef float real32_t;
typedef double real64_t;
typedef unsigned char uint8;
typedef unsigned char u8;
typedef signed char sint8;
typedef signed char int8;
typedef signed char s8;
typedef unsigned short uint16;
typedef unsigned short u16;
typedef signed short sint16;
typedef signed short s16;
typedef unsigned int uint32;
typedef unsigned int u_int;
typedef unsigned int u32;
typedef signed int sint32;
typedef signed int s32;
typedef int int32;
typedef signed long long sint64;
typedef unsigned long long uint64;
typedef unsigned long long u64;
typedef float real32;
typedef double real64;

typedef enum { OK = 0, FAIL, PENDING, BUSY, CANCEL } STATUS;
