#pragma once

#ifdef __cplusplus
extern "C" {
#endif
int atoi(const char*);
long atol(const char*);
double atof(const char*);
char* itoa(int, char*, int);
char* ltoa(long, char*, int);
char* lltoa(long long, char*, int);
char* utoa(unsigned int, char*, int);
char* ultoa(unsigned long, char*, int);
char* ulltoa(unsigned long long, char*, int);
char* dtostrf(double, signed int, unsigned int, char*);

#ifdef __cplusplus
}
#endif
