#pragma once
#include <Arduino.h>
#define EEPROM_FLASH_PARTITION_NAME "eeprom"
typedef uint32_t nvs_handle;

class PINWRIGHT_COMPLETE EEPROMClass {
 public:
  EEPROMClass(uint32_t sector);
  EEPROMClass(const char* name);
  EEPROMClass(void);
  ~EEPROMClass(void);
  bool begin(size_t);
  uint8_t read(int);
  void write(int, uint8_t);
  uint16_t length();
  bool commit();
  void end();
#if PINWRIGHT_CORE >= 30000
  bool isDirty();
#endif
  uint8_t* getDataPtr();
  uint16_t convert(bool, const char* = "eeprom", const char* = "eeprom");

  template <typename T>
  T& get(int, T&);

  template <typename T>
  const T& put(int, const T&);
  uint8_t readByte(int);
  int8_t readChar(int);
  uint8_t readUChar(int);
  int16_t readShort(int);
  uint16_t readUShort(int);
  int32_t readInt(int);
  uint32_t readUInt(int);
  int32_t readLong(int);
  uint32_t readULong(int);
  int64_t readLong64(int);
  uint64_t readULong64(int);
  float_t readFloat(int);
  double_t readDouble(int);
  bool readBool(int);
  size_t readString(int, char*, size_t);
  String readString(int);
  size_t readBytes(int, void*, size_t);

  template <class T>
  T readAll(int, T&);
  size_t writeByte(int, uint8_t);
  size_t writeChar(int, int8_t);
  size_t writeUChar(int, uint8_t);
  size_t writeShort(int, int16_t);
  size_t writeUShort(int, uint16_t);
  size_t writeInt(int, int32_t);
  size_t writeUInt(int, uint32_t);
  size_t writeLong(int, int32_t);
  size_t writeULong(int, uint32_t);
  size_t writeLong64(int, int64_t);
  size_t writeULong64(int, uint64_t);
  size_t writeFloat(int, float_t);
  size_t writeDouble(int, double_t);
  size_t writeBool(int, bool);
  size_t writeString(int, const char*);
  size_t writeString(int, String);
  size_t writeBytes(int, const void*, size_t);

  template <class T>
  T writeAll(int, const T&);
};

extern EEPROMClass EEPROM;
