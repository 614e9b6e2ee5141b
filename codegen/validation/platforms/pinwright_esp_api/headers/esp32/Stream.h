#pragma once
#include <inttypes.h>
#include <Print.h>
#if PINWRIGHT_CORE >= 30000
#define NO_IGNORE_CHAR '\x01'

enum LookaheadMode { SKIP_ALL, SKIP_NONE, SKIP_WHITESPACE };
#endif

class PINWRIGHT_COMPLETE Stream : public Print {
 protected:
  unsigned long _timeout;
  unsigned long _startMillis;
  int timedRead();
  int timedPeek();
#if PINWRIGHT_CORE < 30000
 protected:
  int peekNextDigit();
#else
 protected:
  int peekNextDigit(LookaheadMode lookahead, bool detectDecimal);
#endif
 public:
  virtual int available() = 0;
  virtual int read() = 0;
  virtual int peek() = 0;
  Stream();
#if PINWRIGHT_CORE < 30000
 public:
  virtual ~Stream();
#endif
 public:
  void setTimeout(unsigned long timeout);
  unsigned long getTimeout(void);
  bool find(const char* target);
#if PINWRIGHT_CORE < 30000
 public:
  bool find(uint8_t* target);
#else
 public:
  bool find(const uint8_t* target);
#endif
 public:
  bool find(const char* target, size_t length);
  bool find(const uint8_t* target, size_t length);
  bool find(char target);
  bool findUntil(const char* target, const char* terminator);
  bool findUntil(const uint8_t* target, const char* terminator);
  bool findUntil(const char* target, size_t targetLen, const char* terminate, size_t termLen);
  bool findUntil(const uint8_t* target, size_t targetLen, const char* terminate, size_t termLen);
#if PINWRIGHT_CORE < 30000
 public:
  long parseInt();
  float parseFloat();
  virtual size_t readBytes(char* buffer, size_t length);
  virtual size_t readBytes(uint8_t* buffer, size_t length);
#else
 public:
  long parseInt(LookaheadMode lookahead = SKIP_ALL, char ignore = NO_IGNORE_CHAR);
  float parseFloat(LookaheadMode lookahead = SKIP_ALL, char ignore = NO_IGNORE_CHAR);
  size_t readBytes(char* buffer, size_t length);
  size_t readBytes(uint8_t* buffer, size_t length);
#endif
 public:
  size_t readBytesUntil(char terminator, char* buffer, size_t length);
  size_t readBytesUntil(char terminator, uint8_t* buffer, size_t length);
#if PINWRIGHT_CORE < 30000
 public:
  virtual String readString();
#else
 public:
  String readString();
#endif
 public:
  String readStringUntil(char terminator);

 protected:
  long parseInt(char ignore);
  float parseFloat(char ignore);

  struct MultiTarget {
    const char* str;
    size_t len;
    size_t index;
  };
  int findMulti(struct MultiTarget* targets, int tCount);
};
