#pragma once
#include <pinwright_marks.h>
#include <Uri.h>

class PINWRIGHT_COMPLETE UriGlob : public Uri {
 public:
  explicit UriGlob(const char*);
  explicit UriGlob(const String& uri);
  Uri* clone() const override final;
  bool canHandle(const String&, std::vector<String>&) override final;
};
