#pragma once
#include <stdint.h>
#include <WString.h>
void sha1(const uint8_t*, uint32_t, uint8_t[20]);
void sha1(const char*, uint32_t, uint8_t[20]);
void sha1(const String&, uint8_t[20]);
String sha1(const uint8_t*, uint32_t);
String sha1(const char*, uint32_t);
String sha1(const String&);
