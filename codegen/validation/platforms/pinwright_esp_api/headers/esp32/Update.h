#pragma once
#include <Arduino.h>
#include <MD5Builder.h>
#include <functional>
#include <esp_partition.h>
#define UPDATE_ERROR_OK (0)
#define UPDATE_ERROR_WRITE (1)
#define UPDATE_ERROR_ERASE (2)
#define UPDATE_ERROR_READ (3)
#define UPDATE_ERROR_SPACE (4)
#define UPDATE_ERROR_SIZE (5)
#define UPDATE_ERROR_STREAM (6)
#define UPDATE_ERROR_MD5 (7)
#define UPDATE_ERROR_MAGIC_BYTE (8)
#define UPDATE_ERROR_ACTIVATE (9)
#define UPDATE_ERROR_NO_PARTITION (10)
#define UPDATE_ERROR_BAD_ARGUMENT (11)
#define UPDATE_ERROR_ABORT (12)
#if PINWRIGHT_CORE >= 30000
#define UPDATE_ERROR_DECRYPT (13)
#endif
#define UPDATE_SIZE_UNKNOWN 0xFFFFFFFF
#define U_FLASH 0
#define U_SPIFFS 100
#define U_AUTH 200
#define ENCRYPTED_BLOCK_SIZE 16
#if PINWRIGHT_CORE >= 30000
#define ENCRYPTED_TWEAK_BLOCK_SIZE 32
#define ENCRYPTED_KEY_SIZE 32
#define U_AES_DECRYPT_NONE 0
#define U_AES_DECRYPT_AUTO 1
#define U_AES_DECRYPT_ON 2
#define U_AES_DECRYPT_MODE_MASK 3
#define U_AES_IMAGE_DECRYPTING_BIT 4
#endif
#define SPI_SECTORS_PER_BLOCK 16
#define SPI_FLASH_BLOCK_SIZE (SPI_SECTORS_PER_BLOCK * SPI_FLASH_SEC_SIZE)

class PINWRIGHT_COMPLETE_2 UpdateClass {
 public:
  typedef std::function<void(size_t, size_t)> THandlerFunction_Progress;
  UpdateClass();
  UpdateClass& onProgress(THandlerFunction_Progress);
  bool begin(size_t = UPDATE_SIZE_UNKNOWN, int = U_FLASH, int = -1,
             uint8_t = LOW, const char* = NULL);
#if PINWRIGHT_CORE >= 30000
  bool setupCrypt(const uint8_t* = 0, size_t = 0, uint8_t = 0xf,
                  int = U_AES_DECRYPT_AUTO);
#endif
  size_t write(uint8_t*, size_t);
  size_t writeStream(Stream&);
  bool end(bool = false);
#if PINWRIGHT_CORE >= 30000
  bool setCryptKey(const uint8_t*);
  bool setCryptMode(const int);
  void setCryptAddress(const size_t);
  void setCryptConfig(const uint8_t);
#endif
  void abort();
  void printError(Print&);
  const char* errorString();
  bool setMD5(const char*);
  String md5String(void);
  void md5(uint8_t*);
  uint8_t getError();
  void clearError();
  bool hasError();
  bool isRunning();
  bool isFinished();
  size_t size();
  size_t progress();
  size_t remaining();

  template <typename T>
  size_t write(T&);
  bool canRollBack();
  bool rollBack();
};

extern UpdateClass Update;
