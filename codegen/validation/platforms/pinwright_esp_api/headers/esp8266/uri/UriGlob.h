#pragma once
#include <Uri.h>

class PINWRIGHT_COMPLETE UriGlob : public Uri {
 public:
  explicit UriGlob(const char* uri);
  explicit UriGlob(const String& uri);
  Uri* clone() const override final;
  bool canHandle(const String& requestUri, std::vector<String>& pathArgs) override final;
};
