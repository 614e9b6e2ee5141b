#pragma once
#include <WebServer.h>

class LoggingMiddleware : public Middleware {
 public:
  void setOutput(Print& output);
  bool run(WebServer& server, Middleware::Callback next) override;
};

class CorsMiddleware : public Middleware {
 public:
  CorsMiddleware& setOrigin(const char* origin);
  CorsMiddleware& setMethods(const char* methods);
  CorsMiddleware& setHeaders(const char* headers);
  CorsMiddleware& setAllowCredentials(bool credentials);
  CorsMiddleware& setMaxAge(uint32_t seconds);
  void addCORSHeaders(WebServer& server);
  bool run(WebServer& server, Middleware::Callback next) override;
};

class AuthenticationMiddleware : public Middleware {
 public:
  AuthenticationMiddleware& setUsername(const char* username);
  AuthenticationMiddleware& setPassword(const char* password);
  AuthenticationMiddleware& setPasswordHash(const char* sha1AsBase64orHex);
  AuthenticationMiddleware& setCallback(WebServer::THandlerFunctionAuthCheck fn);
  AuthenticationMiddleware& setRealm(const char* realm);
  AuthenticationMiddleware& setAuthMethod(HTTPAuthMethod method);
  AuthenticationMiddleware& setAuthFailureMessage(const char* message);
  bool isAllowed(WebServer& server) const;
  bool run(WebServer& server, Middleware::Callback next) override;
};
