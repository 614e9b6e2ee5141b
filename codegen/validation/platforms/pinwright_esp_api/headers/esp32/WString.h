#pragma once
#include <pinwright_marks.h>
#include <pgmspace.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>

class __FlashStringHelper;

class StringSumHelper;

class PINWRIGHT_COMPLETE String {
  typedef void (String::*StringIfHelperType)() const;

 public:
  String(const char* cstr = "");
  String(const char* cstr, unsigned int length);
  String(const uint8_t* cstr, unsigned int length);
  String(const String& str);
  String(const __FlashStringHelper* str);
  String(String&& rval);
  String(StringSumHelper&& rval);
  explicit String(char);
  explicit String(unsigned char, unsigned char = 10);
  explicit String(int, unsigned char = 10);
  explicit String(unsigned int, unsigned char = 10);
  explicit String(long, unsigned char = 10);
  explicit String(unsigned long, unsigned char = 10);
  explicit String(float, unsigned int = 2);
  explicit String(double, unsigned int = 2);
  explicit String(long long, unsigned char = 10);
  explicit String(unsigned long long, unsigned char = 10);
  ~String(void);
  bool reserve(unsigned int);
  unsigned int length(void) const;
  void clear(void);
  bool isEmpty(void) const;
  String& operator=(const String&);
  String& operator=(const char*);
  String& operator=(const __FlashStringHelper*);
  String& operator=(String&&);
  String& operator=(StringSumHelper&&);
  bool concat(const String&);
  bool concat(const char*);
  bool concat(const char*, unsigned int);
  bool concat(const uint8_t*, unsigned int);
  bool concat(char);
  bool concat(unsigned char);
  bool concat(int);
  bool concat(unsigned int);
  bool concat(long);
  bool concat(unsigned long);
  bool concat(float);
  bool concat(double);
  bool concat(long long);
  bool concat(unsigned long long);
  bool concat(const __FlashStringHelper*);
  String& operator+=(const String&);
  String& operator+=(const char*);
  String& operator+=(char);
  String& operator+=(unsigned char);
  String& operator+=(int);
  String& operator+=(unsigned int);
  String& operator+=(long);
  String& operator+=(unsigned long);
  String& operator+=(float);
  String& operator+=(double);
  String& operator+=(long long);
  String& operator+=(unsigned long long);
  String& operator+=(const __FlashStringHelper*);
  friend StringSumHelper& operator+(const StringSumHelper&, const String&);
  friend StringSumHelper& operator+(const StringSumHelper&, const char*);
  friend StringSumHelper& operator+(const StringSumHelper&, char);
  friend StringSumHelper& operator+(const StringSumHelper&, unsigned char);
  friend StringSumHelper& operator+(const StringSumHelper&, int);
  friend StringSumHelper& operator+(const StringSumHelper&, unsigned int);
  friend StringSumHelper& operator+(const StringSumHelper&, long);
  friend StringSumHelper& operator+(const StringSumHelper&, unsigned long);
  friend StringSumHelper& operator+(const StringSumHelper&, float);
  friend StringSumHelper& operator+(const StringSumHelper&, double);
  friend StringSumHelper& operator+(const StringSumHelper&, long long);
  friend StringSumHelper& operator+(const StringSumHelper&, unsigned long long);
  explicit operator bool() const;
  int compareTo(const String&) const;
  bool equals(const String&) const;
  bool equals(const char*) const;
  bool operator==(const String&) const;
  bool operator==(const char*) const;
  bool operator!=(const String&) const;
  bool operator!=(const char*) const;
  bool operator<(const String&) const;
  bool operator>(const String&) const;
  bool operator<=(const String&) const;
  bool operator>=(const String&) const;
  bool equalsIgnoreCase(const String&) const;
  unsigned char equalsConstantTime(const String&) const;
  bool startsWith(const String&) const;
  bool startsWith(const char*) const;
  bool startsWith(const __FlashStringHelper*) const;
  bool startsWith(const String&, unsigned int) const;
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
  int indexOf(char) const;
  int indexOf(char, unsigned int) const;
  int indexOf(const String&) const;
  int indexOf(const String&, unsigned int) const;
  int lastIndexOf(char) const;
  int lastIndexOf(char, unsigned int) const;
  int lastIndexOf(const String&) const;
  int lastIndexOf(const String&, unsigned int) const;
  String substring(unsigned int) const;
  String substring(unsigned int, unsigned int) const;
  void replace(char, char);
  void replace(const String&, const String&);
  void replace(const char*, const String&);
  void replace(const __FlashStringHelper*, const String&);
  void replace(const char*, const char*);
  void replace(const __FlashStringHelper*, const char*);
  void replace(const __FlashStringHelper*, const __FlashStringHelper*);
  void remove(unsigned int);
  void remove(unsigned int, unsigned int);
  void toLowerCase(void);
  void toUpperCase(void);
  void trim(void);
  long toInt(void) const;
  float toFloat(void) const;
  double toDouble(void) const;
};

class PINWRIGHT_COMPLETE StringSumHelper : public String {
 public:
  StringSumHelper(const String& s);
  StringSumHelper(const char* p);
  StringSumHelper(char c);
  StringSumHelper(unsigned char num);
  StringSumHelper(int num);
  StringSumHelper(unsigned int num);
  StringSumHelper(long num);
  StringSumHelper(unsigned long num);
  StringSumHelper(float num);
  StringSumHelper(double num);
  StringSumHelper(long long num);
  StringSumHelper(unsigned long long num);
};

StringSumHelper& operator+(const StringSumHelper&, const __FlashStringHelper*);
extern const String emptyString;
