#pragma once
#include <pgmspace.h>
#include <cstdint>
#include <utility>
#include <type_traits>

class __FlashStringHelper;

class StringSumHelper;

class PINWRIGHT_COMPLETE String {
 public:
  String();
  String(const char* cstr);
  String(const String& str);
  String(const __FlashStringHelper* str);
  String(String&& rval) noexcept;
  explicit String(char c);
  String(unsigned char, unsigned char base);
  explicit String(unsigned char value);
  String(int, unsigned char base);
  explicit String(int value);
  String(unsigned int, unsigned char base);
  explicit String(unsigned int value);
  String(long, unsigned char base);
  explicit String(long value);
  String(unsigned long, unsigned char base);
  explicit String(unsigned long value);
  String(long long, unsigned char base);
  explicit String(long long value);
  String(unsigned long long, unsigned char base);
  explicit String(unsigned long long value);
  String(float, unsigned char decimalPlaces);
  explicit String(float value);
  String(double, unsigned char decimalPlaces);
  explicit String(double value);
  ~String();
  bool reserve(unsigned int size);
  unsigned int length(void) const;
  void clear(void);
  bool isEmpty(void) const;
  String& operator=(const String& rhs);
  String& operator=(String&& rval) noexcept;
  String& operator=(const char* cstr);
  String& operator=(const __FlashStringHelper* str);
  String& operator=(char c);
  String& operator=(unsigned char value);
  String& operator=(int value);
  String& operator=(unsigned int value);
  String& operator=(long value);
  String& operator=(unsigned long value);
  String& operator=(long long value);
  String& operator=(unsigned long long value);
  String& operator=(float value);
  String& operator=(double value);
  bool concat(const String& str);
  bool concat(const char* cstr);
  bool concat(const char* cstr, unsigned int length);
  bool concat(const __FlashStringHelper* str);
  bool concat(char c);
  bool concat(unsigned char c);
  bool concat(int num);
  bool concat(unsigned int num);
  bool concat(long num);
  bool concat(unsigned long num);
  bool concat(long long num);
  bool concat(unsigned long long num);
  bool concat(float num);
  bool concat(double num);

  template <typename T>
  String& operator+=(const T& rhs);
  explicit operator bool() const;
  int compareTo(const String& s) const;
  bool equals(const String& s) const;
  bool equals(const char* cstr) const;
  bool equals(const __FlashStringHelper* s) const;
  bool operator==(const String& rhs) const;
  bool operator==(const char* cstr) const;
  bool operator!=(const String& rhs) const;
  bool operator!=(const char* cstr) const;
  bool operator<(const String& rhs) const;
  bool operator>(const String& rhs) const;
  bool operator<=(const String& rhs) const;
  bool operator>=(const String& rhs) const;
  bool equalsIgnoreCase(const String& s) const;
  bool equalsIgnoreCase(const __FlashStringHelper* s) const;
  unsigned char equalsConstantTime(const String& s) const;
  bool startsWith(const String& prefix) const;
  bool startsWith(const char* prefix) const;
  bool startsWith(const __FlashStringHelper* prefix) const;
  bool startsWith(const String& prefix, unsigned int offset) const;
  bool startsWith(const __FlashStringHelper* prefix, unsigned int offset) const;
  bool endsWith(const String& suffix) const;
  bool endsWith(const char* suffix) const;
  bool endsWith(const __FlashStringHelper* suffix) const;
  char charAt(unsigned int index) const;
  void setCharAt(unsigned int index, char c);
  char operator[](unsigned int index) const;
  char& operator[](unsigned int index);
  void getBytes(unsigned char* buf, unsigned int bufsize, unsigned int index = 0) const;
  void toCharArray(char* buf, unsigned int bufsize, unsigned int index = 0) const;
  const char* c_str() const;
  char* begin();
  char* end();
  const char* begin() const;
  const char* end() const;
  int indexOf(char ch, unsigned int fromIndex = 0) const;
  int indexOf(const char* str, unsigned int fromIndex = 0) const;
  int indexOf(const __FlashStringHelper* str, unsigned int fromIndex = 0) const;
  int indexOf(const String& str, unsigned int fromIndex = 0) const;
  int lastIndexOf(char ch) const;
  int lastIndexOf(char ch, unsigned int fromIndex) const;
  int lastIndexOf(const String& str) const;
  int lastIndexOf(const String& str, unsigned int fromIndex) const;
  int lastIndexOf(const __FlashStringHelper* str) const;
  int lastIndexOf(const __FlashStringHelper* str, unsigned int fromIndex) const;
  String substring(unsigned int beginIndex) const;
  String substring(unsigned int beginIndex, unsigned int endIndex) const;
  void replace(char find, char replace);
  void replace(const String& find, const String& replace);
  void replace(const char* find, const String& replace);
  void replace(const __FlashStringHelper* find, const String& replace);
  void replace(const char* find, const char* replace);
  void replace(const __FlashStringHelper* find, const char* replace);
  void replace(const __FlashStringHelper* find, const __FlashStringHelper* replace);
  void remove(unsigned int index, unsigned int count = (unsigned int)-1);
  void toLowerCase(void);
  void toUpperCase(void);
  void trim(void);
  long toInt(void) const;
  float toFloat(void) const;
  double toDouble(void) const;

 protected:
  struct _ptr {
    char* buff;
    uint16_t cap;
    uint16_t len;
  };

  enum { SSOSIZE = sizeof(struct _ptr) + 4 - 1 };

  struct _sso {
    char buff[SSOSIZE];
    unsigned char len : 7;
    unsigned char isHeap : 1;
  };

  enum { CAPACITY_MAX = 65535 };
  union {
    struct _ptr ptr;
    struct _sso sso;
  };
  bool isSSO() const;
  unsigned int len() const;
  unsigned int capacity() const;
  void setSSO(bool set);
  void setLen(int len);
  void setCapacity(int cap);
  void setBuffer(char* buff);
  const char* buffer() const;
  char* wbuffer();

 public:
  friend String operator+(const String& lhs, String&& rhs);
  friend String operator+(String&& lhs, String&& rhs);
  friend String operator+(char lhs, String&& rhs);
  friend String operator+(const char* lhs, String&& rhs);
  friend String operator+(const __FlashStringHelper* lhs, String&& rhs);

 protected:
  void init(void);
  void invalidate(void);
  bool changeBuffer(unsigned int maxStrLen);
  String& copy(const char* cstr, unsigned int length);
  String& copy(const __FlashStringHelper* pstr, unsigned int length);
  String& insert(size_t position, char);
  String& insert(size_t position, const char*);
  String& insert(size_t position, const __FlashStringHelper*);
  String& insert(size_t position, const char*, size_t length);
  String& insert(size_t position, const String&);
  void move(String& rhs) noexcept;
};

String operator+(const String& lhs, const String& rhs);
String operator+(String&& lhs, const String& rhs);
String operator+(const String& lhs, String&& rhs);
String operator+(String&& lhs, String&& rhs);

template <typename T, typename = std::enable_if_t<!std::is_same_v<String, std::decay_t<T>>>>
String operator+(const String& lhs, const T& value);

template <typename T, typename = std::enable_if_t<!std::is_same_v<String, std::decay_t<T>>>>
String operator+(String&& lhs, const T& value);
String operator+(char lhs, const String& rhs);
String operator+(char lhs, String&& rhs);
String operator+(const char* lhs, const String& rhs);
String operator+(const char* lhs, String&& rhs);
String operator+(const __FlashStringHelper* lhs, const String& rhs);
String operator+(const __FlashStringHelper* lhs, String&& rhs);
extern const String emptyString;
