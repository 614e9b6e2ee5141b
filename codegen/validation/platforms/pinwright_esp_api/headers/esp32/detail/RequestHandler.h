#pragma once
#include <pinwright_marks.h>
#include <WebServer.h>
#include <vector>

class PINWRIGHT_COMPLETE_2 RequestHandler {
 public:
  virtual ~RequestHandler();
  virtual bool canHandle(HTTPMethod, String);
  virtual bool canUpload(String);
  virtual bool canRaw(String);
#if PINWRIGHT_CORE >= 30000
 public:
  virtual bool canHandle(WebServer&, HTTPMethod, String);
  virtual bool canUpload(WebServer&, String);
  virtual bool canRaw(WebServer&, String);
#endif
 public:
  virtual bool handle(WebServer&, HTTPMethod, String);
  virtual void upload(WebServer&, String, HTTPUpload&);
  virtual void raw(WebServer&, String, HTTPRaw&);
#if PINWRIGHT_CORE >= 30000
 public:
  virtual RequestHandler& setFilter(std::function<bool(WebServer&)>);
#endif
 public:
  RequestHandler* next();
  void next(RequestHandler*);

 protected:
  std::vector<String> pathArgs;

 public:
  const String& pathArg(unsigned int);
};
