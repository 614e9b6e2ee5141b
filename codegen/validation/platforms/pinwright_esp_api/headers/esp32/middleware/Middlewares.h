#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no middleware/Middlewares.h: core 3.0 brought it"
#else
#include <WebServer.h>

class LoggingMiddleware : public Middleware {
 public:
  void setOutput(Print&);
  bool run(WebServer&, Middleware::Callback) override;
};

class CorsMiddleware : public Middleware {
 public:
  CorsMiddleware& setOrigin(const char*);
  CorsMiddleware& setMethods(const char*);
  CorsMiddleware& setHeaders(const char*);
  CorsMiddleware& setAllowCredentials(bool);
  CorsMiddleware& setMaxAge(uint32_t);
  void addCORSHeaders(WebServer&);
  bool run(WebServer&, Middleware::Callback) override;
};

class AuthenticationMiddleware : public Middleware {
 public:
  AuthenticationMiddleware& setUsername(const char*);
  AuthenticationMiddleware& setPassword(const char*);
  AuthenticationMiddleware& setPasswordHash(const char*);
  AuthenticationMiddleware& setCallback(WebServer::THandlerFunctionAuthCheck);
  AuthenticationMiddleware& setRealm(const char*);
  AuthenticationMiddleware& setAuthMethod(HTTPAuthMethod);
  AuthenticationMiddleware& setAuthFailureMessage(const char*);
  bool isAllowed(WebServer&) const;
  bool run(WebServer&, Middleware::Callback) override;
};

#endif
