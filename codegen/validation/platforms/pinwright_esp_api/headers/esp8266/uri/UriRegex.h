#pragma once
#include <pinwright_marks.h>
#include <Uri.h>
#define REGEX_MAX_GROUPS 10

class PINWRIGHT_COMPLETE UriRegex : public Uri {
 public:
  explicit UriRegex(const char*);
  explicit UriRegex(const String& uri);
  ~UriRegex();
  Uri* clone() const override final;
  bool canHandle(const String&, std::vector<String>&) override final;
};
