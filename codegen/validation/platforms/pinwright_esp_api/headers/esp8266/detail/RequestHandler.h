#pragma once
#include <ESP8266WebServer.h>
#include <vector>

namespace esp8266webserver {

template <typename ServerType>
class PINWRIGHT_COMPLETE RequestHandler {
 private:
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

 public:
  virtual ~RequestHandler();
  virtual bool canHandle(HTTPMethod method, const String& uri);
  virtual bool canUpload(const String& uri);
  virtual bool handle(WebServerType& server, HTTPMethod requestMethod, const String& requestUri);
  virtual void upload(WebServerType& server, const String& requestUri, HTTPUpload& upload);
  RequestHandler<ServerType>* next();
  void next(RequestHandler<ServerType>* r);

 protected:
  std::vector<String> pathArgs;

 public:
  const String& pathArg(unsigned int i);
};

}  // namespace esp8266webserver
