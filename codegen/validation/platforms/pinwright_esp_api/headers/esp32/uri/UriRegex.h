#pragma once
#include <Uri.h>

class PINWRIGHT_COMPLETE UriRegex : public Uri {
 public:
  explicit UriRegex(const char* uri);
  explicit UriRegex(const String& uri);
  Uri* clone() const override final;
  void initPathArgs(std::vector<String>& pathArgs) override final;
  bool canHandle(const String& requestUri, std::vector<String>& pathArgs) override final;
};
