#pragma once
#include <pinwright_marks.h>
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
  explicit String(char);
  String(unsigned char, unsigned char);
  explicit String(unsigned char);
  String(int, unsigned char);
  explicit String(int);
  String(unsigned int, unsigned char);
  explicit String(unsigned int);
  String(long, unsigned char);
  explicit String(long);
  String(unsigned long, unsigned char);
  explicit String(unsigned long);
  String(long long, unsigned char);
  explicit String(long long);
  String(unsigned long long, unsigned char);
  explicit String(unsigned long long);
  String(float, unsigned char);
  explicit String(float);
  String(double, unsigned char);
  explicit String(double);
  ~String();
  bool reserve(unsigned int);
  unsigned int length(void) const;
  void clear(void);
  bool isEmpty(void) const;
  String& operator=(const String&);
  String& operator=(String&&) noexcept;
  String& operator=(const char*);
  String& operator=(const __FlashStringHelper*);
  String& operator=(char);
  String& operator=(unsigned char);
  String& operator=(int);
  String& operator=(unsigned int);
  String& operator=(long);
  String& operator=(unsigned long);
  String& operator=(long long);
  String& operator=(unsigned long long);
  String& operator=(float);
  String& operator=(double);
  bool concat(const String&);
  bool concat(const char*);
  bool concat(const char*, unsigned int);
  bool concat(const __FlashStringHelper*);
  bool concat(char);
  bool concat(unsigned char);
  bool concat(int);
  bool concat(unsigned int);
  bool concat(long);
  bool concat(unsigned long);
  bool concat(long long);
  bool concat(unsigned long long);
  bool concat(float);
  bool concat(double);

  template <typename T>
  String& operator+=(const T&);
  explicit operator bool() const;
  int compareTo(const String&) const;
  bool equals(const String&) const;
  bool equals(const char*) const;
  bool equals(const __FlashStringHelper*) const;
  bool operator==(const String&) const;
  bool operator==(const char*) const;
  bool operator!=(const String&) const;
  bool operator!=(const char*) const;
  bool operator<(const String&) const;
  bool operator>(const String&) const;
  bool operator<=(const String&) const;
  bool operator>=(const String&) const;
  bool equalsIgnoreCase(const String&) const;
  bool equalsIgnoreCase(const __FlashStringHelper*) const;
  unsigned char equalsConstantTime(const String&) const;
  bool startsWith(const String&) const;
  bool startsWith(const char*) const;
  bool startsWith(const __FlashStringHelper*) const;
  bool startsWith(const String&, unsigned int) const;
  bool startsWith(const __FlashStringHelper*, unsigned int) const;
  bool endsWith(const String&) const;
  bool endsWith(const char*) const;
  bool endsWith(const __FlashStringHelper*) const;
  char charAt(unsigned int) const;
  void setCharAt(unsigned int, char);
  char operator[](unsigned int) const;
  char& operator[](unsigned int);
  void getBytes(unsigned char*, unsigned int, unsigned int = 0) const;
  void toCharArray(char*, unsigned int, unsigned int = 0) const;
  const char* c_str() const;
  char* begin();
  char* end();
  const char* begin() const;
  const char* end() const;
  int indexOf(char, unsigned int = 0) const;
  int indexOf(const char*, unsigned int = 0) const;
  int indexOf(const __FlashStringHelper*, unsigned int = 0) const;
  int indexOf(const String&, unsigned int = 0) const;
  int lastIndexOf(char) const;
  int lastIndexOf(char, unsigned int) const;
  int lastIndexOf(const String&) const;
  int lastIndexOf(const String&, unsigned int) const;
  int lastIndexOf(const __FlashStringHelper*) const;
  int lastIndexOf(const __FlashStringHelper*, unsigned int) const;
  String substring(unsigned int) const;
  String substring(unsigned int, unsigned int) const;
  void replace(char, char);
  void replace(const String&, const String&);
  void replace(const char*, const String&);
  void replace(const __FlashStringHelper*, const String&);
  void replace(const char*, const char*);
  void replace(const __FlashStringHelper*, const char*);
  void replace(const __FlashStringHelper*, const __FlashStringHelper*);
  void remove(unsigned int, unsigned int = (unsigned int)-1);
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
  void setSSO(bool);
  void setLen(int);
  void setCapacity(int);
  void setBuffer(char*);
  const char* buffer() const;
  char* wbuffer();

 public:
  friend String operator+(const String&, String&&);
  friend String operator+(String&&, String&&);
  friend String operator+(char, String&&);
  friend String operator+(const char*, String&&);
  friend String operator+(const __FlashStringHelper*, String&&);

 protected:
  void init(void);
  void invalidate(void);
  bool changeBuffer(unsigned int);
  String& copy(const char*, unsigned int);
  String& copy(const __FlashStringHelper*, unsigned int);
  String& insert(size_t, char);
  String& insert(size_t, const char*);
  String& insert(size_t, const __FlashStringHelper*);
  String& insert(size_t, const char*, size_t);
  String& insert(size_t, const String&);
  void move(String&) noexcept;
};

String operator+(const String&, const String&);
String operator+(String&&, const String&);
String operator+(const String&, String&&);
String operator+(String&&, String&&);

template <typename T, typename = std::enable_if_t<!std::is_same_v<String, std::decay_t<T>>>>
String operator+(const String&, const T&);

template <typename T, typename = std::enable_if_t<!std::is_same_v<String, std::decay_t<T>>>>
String operator+(String&&, const T&);
String operator+(char, const String&);
String operator+(char, String&&);
String operator+(const char*, const String&);
String operator+(const char*, String&&);
String operator+(const __FlashStringHelper*, const String&);
String operator+(const __FlashStringHelper*, String&&);
extern const String emptyString;
