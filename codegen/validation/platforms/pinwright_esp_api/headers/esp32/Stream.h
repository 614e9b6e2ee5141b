#pragma once
#include <pinwright_marks.h>
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
  int peekNextDigit();
#else
  int peekNextDigit(LookaheadMode, bool);
#endif
 public:
  virtual int available() = 0;
  virtual int read() = 0;
  virtual int peek() = 0;
  Stream();
#if PINWRIGHT_CORE < 30000
  virtual ~Stream();
#endif
  void setTimeout(unsigned long);
  unsigned long getTimeout(void);
  bool find(const char*);
#if PINWRIGHT_CORE < 30000
  bool find(uint8_t*);
#else
  bool find(const uint8_t*);
#endif
  bool find(const char*, size_t);
  bool find(const uint8_t*, size_t);
  bool find(char);
  bool findUntil(const char*, const char*);
  bool findUntil(const uint8_t*, const char*);
  bool findUntil(const char*, size_t, const char*, size_t);
  bool findUntil(const uint8_t*, size_t, const char*, size_t);
#if PINWRIGHT_CORE < 30000
  long parseInt();
  float parseFloat();
  virtual size_t readBytes(char*, size_t);
  virtual size_t readBytes(uint8_t*, size_t);
#else
  long parseInt(LookaheadMode = SKIP_ALL, char = NO_IGNORE_CHAR);
  float parseFloat(LookaheadMode = SKIP_ALL, char = NO_IGNORE_CHAR);
  size_t readBytes(char*, size_t);
  size_t readBytes(uint8_t*, size_t);
#endif
  size_t readBytesUntil(char, char*, size_t);
  size_t readBytesUntil(char, uint8_t*, size_t);
#if PINWRIGHT_CORE < 30000
  virtual String readString();
#else
  String readString();
#endif
  String readStringUntil(char);

 protected:
  long parseInt(char);
  float parseFloat(char);

  struct MultiTarget {
    const char* str;
    size_t len;
    size_t index;
  };
  int findMulti(struct MultiTarget*, int);
};
