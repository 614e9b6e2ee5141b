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
  virtual bool canHandle(WebServer&, HTTPMethod, String);
  virtual bool canUpload(WebServer&, String);
  virtual bool canRaw(WebServer&, String);
#endif
  virtual bool handle(WebServer&, HTTPMethod, String);
  virtual void upload(WebServer&, String, HTTPUpload&);
  virtual void raw(WebServer&, String, HTTPRaw&);
#if PINWRIGHT_CORE >= 30000
  virtual RequestHandler& setFilter(std::function<bool(WebServer&)>);
#endif
  RequestHandler* next();
  void next(RequestHandler*);

  const String& pathArg(unsigned int);
};
