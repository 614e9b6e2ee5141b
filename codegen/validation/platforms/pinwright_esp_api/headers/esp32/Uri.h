#pragma once
#include <Arduino.h>
#include <vector>

class PINWRIGHT_COMPLETE Uri {
 public:
  Uri(const char* uri);
  Uri(const String& uri);
  Uri(const __FlashStringHelper* uri);
  virtual ~Uri();
  virtual Uri* clone() const;
  virtual void initPathArgs(std::vector<String>&);
  virtual bool canHandle(const String&, std::vector<String>&);
};
