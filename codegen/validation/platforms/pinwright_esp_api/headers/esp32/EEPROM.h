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
  bool begin(size_t size);
  uint8_t read(int address);
  void write(int address, uint8_t val);
  uint16_t length();
  bool commit();
  void end();
#if PINWRIGHT_CORE >= 30000
 public:
  bool isDirty();
#endif
 public:
  uint8_t* getDataPtr();
  uint16_t convert(bool clear, const char* EEPROMname = "eeprom", const char* nvsname = "eeprom");

  template <typename T>
  T& get(int address, T& t);

  template <typename T>
  const T& put(int address, const T& t);
  uint8_t readByte(int address);
  int8_t readChar(int address);
  uint8_t readUChar(int address);
  int16_t readShort(int address);
  uint16_t readUShort(int address);
  int32_t readInt(int address);
  uint32_t readUInt(int address);
  int32_t readLong(int address);
  uint32_t readULong(int address);
  int64_t readLong64(int address);
  uint64_t readULong64(int address);
  float_t readFloat(int address);
  double_t readDouble(int address);
  bool readBool(int address);
  size_t readString(int address, char* value, size_t maxLen);
  String readString(int address);
  size_t readBytes(int address, void* value, size_t maxLen);

  template <class T>
  T readAll(int address, T&);
  size_t writeByte(int address, uint8_t value);
  size_t writeChar(int address, int8_t value);
  size_t writeUChar(int address, uint8_t value);
  size_t writeShort(int address, int16_t value);
  size_t writeUShort(int address, uint16_t value);
  size_t writeInt(int address, int32_t value);
  size_t writeUInt(int address, uint32_t value);
  size_t writeLong(int address, int32_t value);
  size_t writeULong(int address, uint32_t value);
  size_t writeLong64(int address, int64_t value);
  size_t writeULong64(int address, uint64_t value);
  size_t writeFloat(int address, float_t value);
  size_t writeDouble(int address, double_t value);
  size_t writeBool(int address, bool value);
  size_t writeString(int address, const char* value);
  size_t writeString(int address, String value);
  size_t writeBytes(int address, const void* value, size_t len);

  template <class T>
  T writeAll(int address, const T&);

 protected:
  nvs_handle _handle;
  uint8_t* _data;
  size_t _size;
  bool _dirty;
  const char* _name;
};

extern EEPROMClass EEPROM;
