// ESPAsyncWebServer 1.2 to 3.12: JSON requests and responses, by ArduinoJson 6 or 7.
#pragma once
#include <Arduino.h>
#include <ArduinoJson.h>
#include <ESPAsyncWebServer.h>

class PINWRIGHT_COMPLETE AsyncJsonResponse : public AsyncAbstractResponse {
public:
  AsyncJsonResponse(bool = false, size_t = 1024);
  JsonVariant& getRoot();
  virtual bool _sourceValid() const;
  virtual size_t setLength();
  size_t getSize() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
  bool overflowed() const;
};

class PINWRIGHT_COMPLETE PrettyAsyncJsonResponse : public AsyncJsonResponse {
public:
  PrettyAsyncJsonResponse(bool = false, size_t = 1024);
  virtual size_t setLength();
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncMessagePackResponse : public AsyncJsonResponse {
public:
  AsyncMessagePackResponse(bool = false);
  virtual size_t setLength();
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncCallbackJsonWebHandler : public AsyncWebHandler {
public:
  AsyncCallbackJsonWebHandler(AsyncURIMatcher, ArJsonRequestHandlerFunction = nullptr, size_t = 1024);
  void setMethod(WebRequestMethodComposite);
  void setMaxContentLength(int);
  void onRequest(ArJsonRequestHandlerFunction);
  virtual bool canHandle(AsyncWebServerRequest*) const;
  virtual void handleRequest(AsyncWebServerRequest*);
  virtual void handleUpload(AsyncWebServerRequest*, const String&, size_t, uint8_t*, size_t, bool);
  virtual void handleBody(AsyncWebServerRequest*, uint8_t*, size_t, size_t, size_t);
  virtual bool isRequestHandlerTrivial() const;
};

using AsyncCallbackMessagePackWebHandler = AsyncCallbackJsonWebHandler;
