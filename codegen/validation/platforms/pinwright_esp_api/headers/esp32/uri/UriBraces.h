#pragma once
#include <pinwright_marks.h>
#include <Uri.h>

class PINWRIGHT_COMPLETE UriBraces : public Uri {
 public:
  explicit UriBraces(const char*);
  explicit UriBraces(const String& uri);
  Uri* clone() const override final;
  void initPathArgs(std::vector<String>&) override final;
  bool canHandle(const String&, std::vector<String>&) override final;
};
