#pragma once
#include <Arduino.h>

typedef enum {
  PT_I8,
  PT_U8,
  PT_I16,
  PT_U16,
  PT_I32,
  PT_U32,
  PT_I64,
  PT_U64,
  PT_STR,
  PT_BLOB,
  PT_INVALID
} PreferenceType;

class PINWRIGHT_COMPLETE Preferences {
 public:
  Preferences();
  ~Preferences();
  bool begin(const char*, bool = false, const char* = NULL);
  void end();
  bool clear();
  bool remove(const char*);
  size_t putChar(const char*, int8_t);
  size_t putUChar(const char*, uint8_t);
  size_t putShort(const char*, int16_t);
  size_t putUShort(const char*, uint16_t);
  size_t putInt(const char*, int32_t);
  size_t putUInt(const char*, uint32_t);
  size_t putLong(const char*, int32_t);
  size_t putULong(const char*, uint32_t);
  size_t putLong64(const char*, int64_t);
  size_t putULong64(const char*, uint64_t);
  size_t putFloat(const char*, float_t);
  size_t putDouble(const char*, double_t);
  size_t putBool(const char*, bool);
  size_t putString(const char*, const char*);
  size_t putString(const char*, String);
  size_t putBytes(const char*, const void*, size_t);
  bool isKey(const char*);
  PreferenceType getType(const char*);
  int8_t getChar(const char*, int8_t = 0);
  uint8_t getUChar(const char*, uint8_t = 0);
  int16_t getShort(const char*, int16_t = 0);
  uint16_t getUShort(const char*, uint16_t = 0);
  int32_t getInt(const char*, int32_t = 0);
  uint32_t getUInt(const char*, uint32_t = 0);
  int32_t getLong(const char*, int32_t = 0);
  uint32_t getULong(const char*, uint32_t = 0);
  int64_t getLong64(const char*, int64_t = 0);
  uint64_t getULong64(const char*, uint64_t = 0);
  float_t getFloat(const char*, float_t = NAN);
  double_t getDouble(const char*, double_t = NAN);
  bool getBool(const char*, bool = false);
  size_t getString(const char*, char*, size_t);
  String getString(const char*, String = String());
  size_t getBytesLength(const char*);
  size_t getBytes(const char*, void*, size_t);
  size_t freeEntries();
};
