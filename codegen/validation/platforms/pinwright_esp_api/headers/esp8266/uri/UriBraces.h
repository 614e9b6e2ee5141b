#pragma once
#include <Uri.h>

class PINWRIGHT_COMPLETE UriBraces : public Uri {
 public:
  explicit UriBraces(const char* uri);
  explicit UriBraces(const String& uri);
  Uri* clone() const override final;
  bool canHandle(const String& requestUri, std::vector<String>& pathArgs) override final;
};
