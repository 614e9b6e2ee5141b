#pragma once
#include <Arduino.h>

namespace experimental {

namespace TypeConversion {
extern const char base36Chars[36];
extern const uint8_t base36CharValues[75];
String uint8ArrayToHexString(const uint8_t*, const uint32_t);
uint8_t* hexStringToUint8Array(const String&, uint8_t*,
                               const uint32_t);
uint8_t* uint64ToUint8ArrayBE(const uint64_t, uint8_t*);
uint64_t uint8ArrayToUint64BE(const uint8_t*);
}  // namespace TypeConversion
}  // namespace experimental
