#pragma once
#include <WString.h>

namespace mime {

enum type {
  html,
  htm,
  txt,
  css,
  js,
  json,
  png,
  gif,
  jpg,
  jpeg,
  ico,
  svg,
  ttf,
  otf,
  woff,
  woff2,
  eot,
  sfnt,
  xml,
  pdf,
  zip,
  appcache,
  gz,
  none,
  maxType
};

struct Entry {
  const char* endsWith;
  const char* mimeType;
};
extern const Entry mimeTable[maxType];
String getContentType(const String&);
}  // namespace mime
