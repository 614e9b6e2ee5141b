#pragma once
#include <Arduino.h>
#include <MD5Builder.h>
#include <functional>
#define UPDATE_ERROR_OK (0)
#define UPDATE_ERROR_WRITE (1)
#define UPDATE_ERROR_ERASE (2)
#define UPDATE_ERROR_READ (3)
#define UPDATE_ERROR_SPACE (4)
#define UPDATE_ERROR_SIZE (5)
#define UPDATE_ERROR_STREAM (6)
#define UPDATE_ERROR_MD5 (7)
#define UPDATE_ERROR_FLASH_CONFIG (8)
#define UPDATE_ERROR_NEW_FLASH_CONFIG (9)
#define UPDATE_ERROR_MAGIC_BYTE (10)
#define UPDATE_ERROR_BOOTSTRAP (11)
#define UPDATE_ERROR_SIGN (12)
#define UPDATE_ERROR_NO_DATA (13)
#define UPDATE_ERROR_OOM (14)
#define U_FLASH 0
#define U_FS 100
#define U_AUTH 200

class PINWRIGHT_COMPLETE UpdaterHashClass {
 public:
  virtual void begin() = 0;
  virtual void add(const void*, uint32_t) = 0;
  virtual void end() = 0;
  virtual int len() = 0;
  virtual const void* hash() = 0;
  virtual const unsigned char* oid() = 0;
};

class PINWRIGHT_COMPLETE UpdaterVerifyClass {
 public:
  virtual uint32_t length() = 0;
  virtual bool verify(UpdaterHashClass*, const void*, uint32_t) = 0;
};

class PINWRIGHT_COMPLETE UpdaterClass {
 public:
  using THandlerFunction_Progress = std::function<void(size_t, size_t)>;
  using THandlerFunction_Error = std::function<void(uint8_t)>;
  using THandlerFunction = std::function<void()>;
  UpdaterClass();
  ~UpdaterClass();
  void installSignature(UpdaterHashClass*, UpdaterVerifyClass*);
  bool begin(size_t, int = U_FLASH, int = -1, uint8_t = LOW);
  void runAsync(bool);
  size_t write(uint8_t*, size_t);
  size_t writeStream(Stream&, uint16_t = 60000);
  bool end(bool = false);
  String getErrorString() const;
  void printError(Print&);
  bool setMD5(const char*);
  String md5String(void);
  void md5(uint8_t*);
  UpdaterClass& onProgress(THandlerFunction_Progress);
  UpdaterClass& onError(THandlerFunction_Error);
  UpdaterClass& onStart(THandlerFunction);
  UpdaterClass& onEnd(THandlerFunction);
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
};

extern UpdaterClass Update;
