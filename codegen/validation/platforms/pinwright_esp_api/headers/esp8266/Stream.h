#pragma once
#include <pinwright_marks.h>
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
  int peekNextDigit(bool = false);

 public:
  virtual int available() = 0;
  virtual int read() = 0;
  virtual int peek() = 0;
  Stream();
  virtual ~Stream();
  void setTimeout(unsigned long);
  unsigned long getTimeout() const;
  bool find(const char*);
  bool find(uint8_t*);
  bool find(const char*, size_t);
  bool find(const uint8_t*, size_t);
  bool find(char);
  bool findUntil(const char*, const char*);
  bool findUntil(const uint8_t*, const char*);
  bool findUntil(const char*, size_t, const char*, size_t);
  bool findUntil(const uint8_t*, size_t, const char*, size_t);
  long parseInt();
  float parseFloat();
  virtual size_t readBytes(char*, size_t);
  virtual size_t readBytes(uint8_t*, size_t);
  size_t readBytesUntil(char, char*, size_t);
  size_t readBytesUntil(char, uint8_t*, size_t);
  virtual String readString();
  String readStringUntil(char);
  virtual int read(uint8_t*, size_t);
  int read(char*, size_t);
  virtual bool hasPeekBufferAPI() const;
  virtual size_t peekAvailable();
  virtual const char* peekBuffer();
  virtual void peekConsume(size_t);
  virtual bool inputCanTimeout();
  using oneShotMs = esp8266::polledTimeout::oneShotFastMs;
  static constexpr int temporaryStackBufferSize = 64;
  size_t sendAvailable(Print*);
  size_t sendAvailable(Print&);
  size_t sendAll(Print*, const oneShotMs::timeType = oneShotMs::neverExpires);
  size_t sendAll(Print&, const oneShotMs::timeType = oneShotMs::neverExpires);
  size_t sendUntil(Print*, const int,
                   const oneShotMs::timeType = oneShotMs::neverExpires);
  size_t sendUntil(Print&, const int,
                   const oneShotMs::timeType = oneShotMs::neverExpires);
  size_t sendSize(Print*, const ssize_t,
                  const oneShotMs::timeType = oneShotMs::neverExpires);
  size_t sendSize(Print&, const ssize_t,
                  const oneShotMs::timeType = oneShotMs::neverExpires);
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
  size_t sendGeneric(Print*, const ssize_t = -1, const int = -1,
                     oneShotMs::timeType = oneShotMs::neverExpires);
  size_t SendGenericPeekBuffer(Print*, const ssize_t, const int,
                               const oneShotMs::timeType);
  size_t SendGenericRegularUntil(Print*, const ssize_t, const int,
                                 const oneShotMs::timeType);
  size_t SendGenericRegular(Print*, const ssize_t, const oneShotMs::timeType);
  void setReport(Report);
  long parseInt(char);
  float parseFloat(char);
};
