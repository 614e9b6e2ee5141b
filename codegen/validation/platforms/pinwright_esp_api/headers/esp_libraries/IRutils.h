// IRremoteESP8266 2.8 to 2.9: names and texts of codes.
#pragma once
#include <Arduino.h>
#include <IRremoteESP8266.h>
#include <IRrecv.h>

#define GETBIT8(a, b) ((a) & (static_cast<uint8_t>(1) << (b)))
#define GETBIT16(a, b) ((a) & (static_cast<uint16_t>(1) << (b)))
#define GETBIT32(a, b) ((a) & (static_cast<uint32_t>(1) << (b)))
#define GETBIT64(a, b) ((a) & (static_cast<uint64_t>(1) << (b)))
#define GETBITS8(data, offset, size) (((data) & ((static_cast<uint8_t>(UINT8_MAX) >> (8 - (size))) << (offset))) >> (offset))
#define GETBITS16(data, offset, size) (((data) & ((static_cast<uint16_t>(UINT16_MAX) >> (16 - (size))) << (offset))) >> (offset))
#define GETBITS32(data, offset, size) (((data) & ((static_cast<uint32_t>(UINT32_MAX) >> (32 - (size))) << (offset))) >> (offset))
#define GETBITS64(data, offset, size) (((data) & ((static_cast<uint64_t>(UINT64_MAX) >> (64 - (size))) << (offset))) >> (offset))
const uint8_t kNibbleSize = 4;
const uint8_t kLowNibble = 0;
const uint8_t kHighNibble = 4;
const uint8_t kModeBitsSize = 3;
uint64_t reverseBits(uint64_t, uint16_t);
String uint64ToString(uint64_t, uint8_t = 10);
String int64ToString(int64_t, uint8_t = 10);
String typeToString(decode_type_t, bool = false);
void serialPrintUint64(uint64_t, uint8_t = 10);
String resultToSourceCode(const decode_results*);
String resultToTimingInfo(const decode_results*);
String resultToHumanReadableBasic(const decode_results*);
String resultToHexidecimal(const decode_results*);
bool hasACState(decode_type_t);
uint16_t getCorrectedRawLength(const decode_results*);
uint16_t* resultToRawArray(const decode_results*);
uint8_t sumBytes(const uint8_t*, uint16_t, uint8_t = 0);
uint8_t xorBytes(const uint8_t*, uint16_t, uint8_t = 0);
uint16_t countBits(const uint8_t*, uint16_t, bool = true, uint16_t = 0);
uint16_t countBits(uint64_t, uint8_t, bool = true, uint16_t = 0);
uint64_t invertBits(uint64_t, uint16_t);
decode_type_t strToDecodeType(const char*);
float celsiusToFahrenheit(float);
float fahrenheitToCelsius(float);

namespace irutils {
String addBoolToString(bool, String, bool = true);
String addToggleToString(bool, String, bool = true);
String addIntToString(uint16_t, String, bool = true);
String addSignedIntToString(int16_t, String, bool = true);
String modelToStr(decode_type_t, int16_t);
String addModelToString(decode_type_t, int16_t, bool = true);
String addLabeledString(String, String, bool = true);
String addTempToString(uint16_t, bool = true, bool = true, bool = false);
String addTempFloatToString(float, bool = true, bool = true, bool = false);
String addModeToString(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
    uint8_t);
String addFanToString(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
    uint8_t, uint8_t = 0xFF, uint8_t = 0xFF);
String addSwingHToString(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
    uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
    uint8_t);
String addSwingVToString(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
    uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
    uint8_t, uint8_t);
String addDayToString(uint8_t, int8_t = 0, bool = true);
String addTimerModeToString(uint8_t, uint8_t, uint8_t, uint8_t = 0xFF,
    uint8_t = 0xFF, uint8_t = 0xFF, bool = true);
String irCommandTypeToString(uint8_t, uint8_t, uint8_t = 0xFF, uint8_t = 0xFF, uint8_t = 0xFF);
String dayToString(uint8_t, int8_t = 0);
String daysBitmaskToString(uint8_t, uint8_t = 0);
String channelToString(uint8_t);
String htmlEscape(String);
String msToString(uint32_t);
String minsToString(uint16_t);
uint8_t sumNibbles(const uint8_t*, uint16_t, uint8_t = 0);
uint8_t sumNibbles(uint64_t, uint8_t = 16, uint8_t = 0, bool = true);
uint16_t sumBytes(uint64_t, uint8_t = 8, uint8_t = 0, bool = true);
uint8_t bcdToUint8(uint8_t);
uint8_t uint8ToBcd(uint8_t);
bool getBit(uint64_t, uint8_t, uint8_t = 64);
bool getBit(uint8_t, uint8_t);
uint64_t setBit(uint64_t, uint8_t, bool = true, uint8_t = 64);
uint8_t setBit(uint8_t, uint8_t, bool = true);
void setBit(uint8_t*, uint8_t, bool = true);
void setBit(uint32_t*, uint8_t, bool = true);
void setBit(uint64_t*, uint8_t, bool = true);
void setBits(uint8_t*, uint8_t, uint8_t, uint8_t);
void setBits(uint32_t*, uint8_t, uint8_t, uint32_t);
void setBits(uint64_t*, uint8_t, uint8_t, uint64_t);
uint8_t* invertBytePairs(uint8_t*, uint16_t);
bool checkInvertedBytePairs(const uint8_t*, uint16_t);
uint8_t lowLevelSanityCheck();
}
