#pragma once
#include <inttypes.h>
#include <Print.h>
#include <PolledTimeout.h>
#include <sys/types.h>
#define STREAM_READ_RETURNS_INT 1
#define STREAMSEND_API 1

class PINWRIGHT_COMPLETE Stream : public Print {
 protected:
  unsigned long _timeout;
  unsigned long _startMillis;
  int timedRead();
  int timedPeek();
  int peekNextDigit(bool detectDecimal = false);

 public:
  virtual int available() = 0;
  virtual int read() = 0;
  virtual int peek() = 0;
  Stream();
  virtual ~Stream();
  void setTimeout(unsigned long timeout);
  unsigned long getTimeout() const;
  bool find(const char* target);
  bool find(uint8_t* target);
  bool find(const char* target, size_t length);
  bool find(const uint8_t* target, size_t length);
  bool find(char target);
  bool findUntil(const char* target, const char* terminator);
  bool findUntil(const uint8_t* target, const char* terminator);
  bool findUntil(const char* target, size_t targetLen, const char* terminate, size_t termLen);
  bool findUntil(const uint8_t* target, size_t targetLen, const char* terminate, size_t termLen);
  long parseInt();
  float parseFloat();
  virtual size_t readBytes(char* buffer, size_t length);
  virtual size_t readBytes(uint8_t* buffer, size_t length);
  size_t readBytesUntil(char terminator, char* buffer, size_t length);
  size_t readBytesUntil(char terminator, uint8_t* buffer, size_t length);
  virtual String readString();
  String readStringUntil(char terminator);
  virtual int read(uint8_t* buffer, size_t len);
  int read(char* buffer, size_t len);
  virtual bool hasPeekBufferAPI() const;
  virtual size_t peekAvailable();
  virtual const char* peekBuffer();
  virtual void peekConsume(size_t consume);
  virtual bool inputCanTimeout();
  using oneShotMs = esp8266::polledTimeout::oneShotFastMs;
  static constexpr int temporaryStackBufferSize = 64;
  size_t sendAvailable(Print* to);
  size_t sendAvailable(Print& to);
  size_t sendAll(Print* to, const oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  size_t sendAll(Print& to, const oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  size_t sendUntil(Print* to, const int readUntilChar,
                   const oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  size_t sendUntil(Print& to, const int readUntilChar,
                   const oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  size_t sendSize(Print* to, const ssize_t maxLen,
                  const oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  size_t sendSize(Print& to, const ssize_t maxLen,
                  const oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  virtual ssize_t streamRemaining();

  enum class Report {
    Success = 0,
    TimedOut,
    ReadError,
    WriteError,
    ShortOperation,
  };
  Report getLastSendReport() const;

 protected:
  size_t sendGeneric(Print* to, const ssize_t len = -1, const int readUntilChar = -1,
                     oneShotMs::timeType timeoutMs = oneShotMs::neverExpires);
  size_t SendGenericPeekBuffer(Print* to, const ssize_t len, const int readUntilChar,
                               const oneShotMs::timeType timeoutMs);
  size_t SendGenericRegularUntil(Print* to, const ssize_t len, const int readUntilChar,
                                 const oneShotMs::timeType timeoutMs);
  size_t SendGenericRegular(Print* to, const ssize_t len, const oneShotMs::timeType timeoutMs);
  void setReport(Report report);
  long parseInt(char skipChar);
  float parseFloat(char skipChar);
};
