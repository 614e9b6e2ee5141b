#pragma once
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define PROGMEM
#define PGM_P const char*
#define PGM_VOID_P const void*
#define PSTR(s) (s)
#define PSTRN(s, n) (s)
#define FPSTR(pstr_pointer) (reinterpret_cast<const __FlashStringHelper*>(pstr_pointer))
#define F(string_literal) (FPSTR(PSTR(string_literal)))

#define pgm_read_byte(addr) (*(const uint8_t*)(addr))
#define pgm_read_word(addr) (*(const uint16_t*)(addr))
#define pgm_read_dword(addr) (*(const uint32_t*)(addr))
#define pgm_read_float(addr) (*(const float*)(addr))
#define pgm_read_ptr(addr) (*(const void* const*)(addr))
#define pgm_get_far_address(x) ((uint32_t)(&(x)))
#define pgm_read_byte_near(addr) pgm_read_byte(addr)
#define pgm_read_word_near(addr) pgm_read_word(addr)
#define pgm_read_dword_near(addr) pgm_read_dword(addr)
#define pgm_read_float_near(addr) pgm_read_float(addr)
#define pgm_read_ptr_near(addr) pgm_read_ptr(addr)
#define pgm_read_byte_far(addr) pgm_read_byte(addr)
#define pgm_read_word_far(addr) pgm_read_word(addr)
#define pgm_read_dword_far(addr) pgm_read_dword(addr)
#define pgm_read_float_far(addr) pgm_read_float(addr)
#define pgm_read_ptr_far(addr) pgm_read_ptr(addr)
#define _SFR_BYTE(n) (n)

typedef char prog_char;
typedef unsigned char prog_uchar;
typedef int8_t prog_int8_t;
typedef uint8_t prog_uint8_t;
typedef int16_t prog_int16_t;
typedef uint16_t prog_uint16_t;
typedef int32_t prog_int32_t;
typedef uint32_t prog_uint32_t;

#ifdef __cplusplus
extern "C" {
#endif
int memcmp_P(const void*, PGM_VOID_P, size_t);
void* memccpy_P(void*, PGM_VOID_P, int, size_t);
void* memmem_P(const void*, size_t, PGM_VOID_P, size_t);
PGM_VOID_P memchr_P(PGM_VOID_P, int, size_t);
void* memcpy_P(void*, PGM_VOID_P, size_t);
void* memmove_P(void*, PGM_VOID_P, size_t);
char* strcpy_P(char*, PGM_P);
char* strncpy_P(char*, PGM_P, size_t);
char* strcat_P(char*, PGM_P);
char* strncat_P(char*, PGM_P, size_t);
int strcmp_P(const char*, PGM_P);
int strncmp_P(const char*, PGM_P, size_t);
int strcasecmp_P(const char*, PGM_P);
int strncasecmp_P(const char*, PGM_P, size_t);
size_t strlen_P(PGM_P);
size_t strnlen_P(PGM_P, size_t);
char* strstr_P(const char*, PGM_P);
PGM_P strchr_P(PGM_P, int);
PGM_P strrchr_P(PGM_P, int);
int printf_P(PGM_P, ...);
int sprintf_P(char*, PGM_P, ...);
int snprintf_P(char*, size_t, PGM_P, ...);
int vsnprintf_P(char*, size_t, PGM_P, __builtin_va_list);
#ifdef __cplusplus
}
#endif
