#pragma once
#include <pinwright_marks.h>
#include <ESP8266WebServer.h>
#include <vector>

namespace esp8266webserver {

template <typename ServerType>
class PINWRIGHT_COMPLETE RequestHandler {
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

 public:
  virtual ~RequestHandler();
  virtual bool canHandle(HTTPMethod, const String&);
  virtual bool canUpload(const String&);
  virtual bool handle(WebServerType&, HTTPMethod, const String&);
  virtual void upload(WebServerType&, const String&, HTTPUpload&);
  RequestHandler<ServerType>* next();
  void next(RequestHandler<ServerType>*);

  const String& pathArg(unsigned int);
};

}  // namespace esp8266webserver
