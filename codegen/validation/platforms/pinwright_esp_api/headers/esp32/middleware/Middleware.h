#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no middleware/Middleware.h: core 3.0 brought it"
#else
#include <functional>

class WebServer;

class Middleware {
 public:
  typedef std::function<bool(void)> Callback;
  typedef std::function<bool(WebServer&, Callback)> Function;
  virtual ~Middleware();
  virtual bool run(WebServer&, Callback);
};

#endif
