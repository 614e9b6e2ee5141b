// WebSockets 2.4 to 2.7 (links2004/WebSockets): a WebSocket server.
#pragma once
#include <Arduino.h>
#include <WebSockets.h>

#define WEBSOCKETS_SERVER_CLIENT_MAX (5)

class PINWRIGHT_COMPLETE WebSocketsServerCore : protected WebSockets {
public:
  WebSocketsServerCore(const String& = "", const String& = "arduino");
  virtual ~WebSocketsServerCore();
  void begin();
  void close();
  using WebSocketServerEvent = std::function<void (uint8_t, WStype_t, uint8_t*, size_t)>;
  using WebSocketServerHttpHeaderValFunc = std::function<bool (String, String)>;
  void onEvent(WebSocketServerEvent);
  void onValidateHttpHeader(WebSocketServerHttpHeaderValFunc, const char*[], size_t);
  bool sendTXT(uint8_t, uint8_t*, size_t = 0, bool = false);
  bool sendTXT(uint8_t, const uint8_t*, size_t = 0);
  bool sendTXT(uint8_t, char*, size_t = 0, bool = false);
  bool sendTXT(uint8_t, const char*, size_t = 0);
  bool sendTXT(uint8_t, String&);
  bool broadcastTXT(uint8_t*, size_t = 0, bool = false);
  bool broadcastTXT(const uint8_t*, size_t = 0);
  bool broadcastTXT(char*, size_t = 0, bool = false);
  bool broadcastTXT(const char*, size_t = 0);
  bool broadcastTXT(String&);
  bool sendBIN(uint8_t, uint8_t*, size_t, bool = false);
  bool sendBIN(uint8_t, const uint8_t*, size_t);
  bool broadcastBIN(uint8_t*, size_t, bool = false);
  bool broadcastBIN(const uint8_t*, size_t);
  bool sendPing(uint8_t, uint8_t* = NULL, size_t = 0);
  bool sendPing(uint8_t, String&);
  bool broadcastPing(uint8_t* = NULL, size_t = 0);
  bool broadcastPing(String&);
  void disconnect();
  void disconnect(uint8_t);
  void setAuthorization(const char*, const char*);
  void setAuthorization(const char*);
  int connectedClients(bool = false);
  bool clientIsConnected(uint8_t);
  void enableHeartbeat(uint32_t, uint32_t, uint8_t);
  void disableHeartbeat();
  IPAddress remoteIP(uint8_t);
  void loop();
  WSclient_t* newClient(WiFiClient*);
protected:
  virtual void messageReceived(WSclient_t*, WSopcode_t, uint8_t*, size_t, bool);
  virtual void clientDisconnect(WSclient_t*);
  virtual bool clientIsConnected(WSclient_t*);
  void handleClientData();
  void handleHeader(WSclient_t*, String*);
  void handleHBPing(WSclient_t*);
  virtual void handleNonWebsocketConnection(WSclient_t*);
  virtual void handleAuthorizationFailed(WSclient_t*);
  virtual void runCbEvent(uint8_t, WStype_t, uint8_t*, size_t);
  virtual bool execHttpHeaderValidation(String, String);
  WSclient_t* handleNewClient(WiFiClient*);
  void dropNativeClient(WSclient_t*);
};

class PINWRIGHT_COMPLETE WebSocketsServer : public WebSocketsServerCore {
public:
  WebSocketsServer(uint16_t, const String& = "", const String& = "arduino");
  virtual ~WebSocketsServer();
  void begin();
  void close();
  void loop();
protected:
  void handleNewClients();
};
