#pragma once
#include <pinwright_marks.h>
#include <ESP8266WebServer.h>
#include <WString.h>
#include <Uri.h>

namespace esp8266webserver {
String calcETag(FS&, const String&);

template <typename ServerType>
class PINWRIGHT_COMPLETE FunctionRequestHandler : public RequestHandler<ServerType> {
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

 public:
  FunctionRequestHandler(typename WebServerType::THandlerFunction fn,
                         typename WebServerType::THandlerFunction ufn, const Uri& uri,
                         HTTPMethod method);
  ~FunctionRequestHandler();
  bool canHandle(HTTPMethod, const String&) override;
  bool canUpload(const String&) override;
  bool handle(WebServerType&, HTTPMethod, const String&) override;
  void upload(WebServerType&, const String&, HTTPUpload&) override;
};

template <typename ServerType>
class PINWRIGHT_COMPLETE StaticRequestHandler : public RequestHandler<ServerType> {
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

 public:
  StaticRequestHandler(FS& fs, const char* path, const char* uri, const char* cache_header);
  bool validMethod(HTTPMethod);
  static String getContentType(const String&);
};

template <typename ServerType>
class PINWRIGHT_COMPLETE StaticDirectoryRequestHandler : public StaticRequestHandler<ServerType> {
  using SRH = StaticRequestHandler<ServerType>;
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

 public:
  StaticDirectoryRequestHandler(FS& fs, const char* path, const char* uri,
                                const char* cache_header);
  bool canHandle(HTTPMethod, const String&) override;
  bool handle(WebServerType&, HTTPMethod, const String&) override;
};

template <typename ServerType>
class PINWRIGHT_COMPLETE StaticFileRequestHandler : public StaticRequestHandler<ServerType> {
  using SRH = StaticRequestHandler<ServerType>;
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

 public:
  StaticFileRequestHandler(FS& fs, const char* path, const char* uri, const char* cache_header);
  bool canHandle(HTTPMethod, const String&) override;
  bool handle(WebServerType&, HTTPMethod, const String&) override;
};

}  // namespace esp8266webserver
