#pragma once
#include <WebServer.h>
#include <vector>

class PINWRIGHT_COMPLETE_2 RequestHandler {
 public:
  virtual ~RequestHandler();
  virtual bool canHandle(HTTPMethod method, String uri);
  virtual bool canUpload(String uri);
  virtual bool canRaw(String uri);
#if PINWRIGHT_CORE >= 30000
 public:
  virtual bool canHandle(WebServer& server, HTTPMethod method, String uri);
  virtual bool canUpload(WebServer& server, String uri);
  virtual bool canRaw(WebServer& server, String uri);
#endif
 public:
  virtual bool handle(WebServer& server, HTTPMethod requestMethod, String requestUri);
  virtual void upload(WebServer& server, String requestUri, HTTPUpload& upload);
  virtual void raw(WebServer& server, String requestUri, HTTPRaw& raw);
#if PINWRIGHT_CORE >= 30000
 public:
  virtual RequestHandler& setFilter(std::function<bool(WebServer&)> filter);
#endif
 public:
  RequestHandler* next();
  void next(RequestHandler* r);

 protected:
  std::vector<String> pathArgs;

 public:
  const String& pathArg(unsigned int i);
};
