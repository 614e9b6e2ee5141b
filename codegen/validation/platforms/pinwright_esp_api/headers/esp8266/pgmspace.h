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
int memcmp_P(const void* buf1, PGM_VOID_P buf2P, size_t size);
void* memccpy_P(void* dest, PGM_VOID_P src, int c, size_t count);
void* memmem_P(const void* buf, size_t bufSize, PGM_VOID_P findP, size_t findPSize);
PGM_VOID_P memchr_P(PGM_VOID_P bufP, int c, size_t count);
void* memcpy_P(void* dest, PGM_VOID_P src, size_t count);
void* memmove_P(void* dest, PGM_VOID_P src, size_t count);
char* strcpy_P(char* dest, PGM_P src);
char* strncpy_P(char* dest, PGM_P src, size_t size);
char* strcat_P(char* dest, PGM_P src);
char* strncat_P(char* dest, PGM_P src, size_t size);
int strcmp_P(const char* str1, PGM_P str2P);
int strncmp_P(const char* str1, PGM_P str2P, size_t size);
int strcasecmp_P(const char* str1, PGM_P str2P);
int strncasecmp_P(const char* str1, PGM_P str2P, size_t size);
size_t strlen_P(PGM_P s);
size_t strnlen_P(PGM_P s, size_t size);
char* strstr_P(const char* haystack, PGM_P needle);
PGM_P strchr_P(PGM_P s, int c);
PGM_P strrchr_P(PGM_P s, int c);
int printf_P(PGM_P formatP, ...);
int sprintf_P(char* str, PGM_P formatP, ...);
int snprintf_P(char* str, size_t strSize, PGM_P formatP, ...);
int vsnprintf_P(char* str, size_t strSize, PGM_P formatP, __builtin_va_list ap);
#ifdef __cplusplus
}
#endif
