#pragma once

#ifdef __cplusplus
extern "C" {
#endif
int atoi(const char* s);
long atol(const char* s);
double atof(const char* s);
char* itoa(int val, char* s, int radix);
char* ltoa(long val, char* s, int radix);
char* lltoa(long long val, char* str, int slen, unsigned int radix);
char* utoa(unsigned int val, char* s, int radix);
char* ultoa(unsigned long val, char* s, int radix);
char* ulltoa(unsigned long long val, char* str, int slen, unsigned int radix);
char* dtostrf(double val, signed char width, unsigned char prec, char* s);
void reverse(char* begin, char* end);
const char* strrstr(const char* __restrict p_pcString, const char* __restrict p_pcPattern);

#ifdef __cplusplus
}
#endif
