#pragma once
#include <functional>

class WebServer;

class Middleware {
 public:
  typedef std::function<bool(void)> Callback;
  typedef std::function<bool(WebServer& server, Callback next)> Function;
  virtual ~Middleware();
  virtual bool run(WebServer& server, Callback next);
};
