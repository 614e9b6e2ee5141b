// WebSockets 2.4 to 2.7 (links2004/WebSockets): a WebSocket client.
#pragma once
#include <Arduino.h>
#include <WebSockets.h>

#define SSL_FINGERPRINT_IS_SET (_fingerprint.length())
#define SSL_FINGERPRINT_NULL ""

class PINWRIGHT_COMPLETE WebSocketsClient : protected WebSockets {
public:
  using WebSocketClientEvent = std::function<void (WStype_t, uint8_t*, size_t)>;
  WebSocketsClient();
  virtual ~WebSocketsClient();
  void begin(const char*, uint16_t, const char* = "/", const char* = "arduino");
  void begin(String, uint16_t, String = "/", String = "arduino");
  void begin(IPAddress, uint16_t, const char* = "/", const char* = "arduino");
  void beginSSL(const char*, uint16_t, const char* = "/", const char* = "",
      const char* = "arduino");
  void beginSSL(String, uint16_t, String = "/", String = "", String = "arduino");
  void beginSslWithCA(const char*, uint16_t, const char* = "/", const char* = NULL,
      const char* = "arduino");
  void beginSslWithClientKey(const char*, uint16_t, const char*, const char*, const char*,
      const char*, const char* = "arduino");
#ifdef ESP32
#if PINWRIGHT_CORE >= 30000  // from 3.0.4 on; before, there was no size
  void beginSslWithBundle(const char*, uint16_t, const char* = "/", const uint8_t* = NULL, size_t = 0,
      const char* = "arduino");
#else
  void beginSslWithBundle(const char*, uint16_t, const char* = "/", const uint8_t* = NULL,
      const char* = "arduino");
#endif
#endif
  void beginSocketIO(const char*, uint16_t, const char* = "/socket.io/?EIO=3",
      const char* = "arduino");
  void beginSocketIO(String, uint16_t, String = "/socket.io/?EIO=3", String = "arduino");
  void beginSocketIOSSL(const char*, uint16_t, const char* = "/socket.io/?EIO=3",
      const char* = "arduino");
  void beginSocketIOSSL(String, uint16_t, String = "/socket.io/?EIO=3", String = "arduino");
  void beginSocketIOSSLWithCA(const char*, uint16_t, const char* = "/socket.io/?EIO=3",
      const char* = NULL, const char* = "arduino");
  void loop();
  void onEvent(WebSocketClientEvent);
  bool sendTXT(uint8_t*, size_t = 0, bool = false);
  bool sendTXT(const uint8_t*, size_t = 0);
  bool sendTXT(char*, size_t = 0, bool = false);
  bool sendTXT(const char*, size_t = 0);
  bool sendTXT(String&);
  bool sendTXT(char);
  bool sendBIN(uint8_t*, size_t, bool = false);
  bool sendBIN(const uint8_t*, size_t);
  bool sendPing(uint8_t* = NULL, size_t = 0);
  bool sendPing(String&);
  void disconnect();
  void setAuthorization(const char*, const char*);
  void setAuthorization(const char*);
  void setExtraHeaders(const char* = NULL);
  void setReconnectInterval(unsigned long);
  void enableHeartbeat(uint32_t, uint32_t, uint8_t);
  void disableHeartbeat();
  bool isConnected();
  String getUrl();
protected:
  virtual void messageReceived(WSclient_t*, WSopcode_t, uint8_t*, size_t, bool);
  virtual void clientDisconnect(WSclient_t*);
  void clientDisconnect(WSclient_t*, const char* = NULL);
  virtual bool clientIsConnected(WSclient_t*);
  void handleClientData();
  void sendHeader(WSclient_t*);
  void handleHeader(WSclient_t*, String*);
  void connectedCb();
  void connectFailedCb();
  void handleHBPing();
  virtual void runCbEvent(WStype_t, uint8_t*, size_t);
};
