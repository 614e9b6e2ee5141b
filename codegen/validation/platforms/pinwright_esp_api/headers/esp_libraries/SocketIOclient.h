// WebSockets 2.4 to 2.7: a Socket.IO client.
#pragma once
#include <Arduino.h>
#include <WebSockets.h>
#include <WebSocketsClient.h>

#define EIO_HEARTBEAT_INTERVAL 20000
#define EIO_MAX_HEADER_SIZE (WEBSOCKETS_MAX_HEADER_SIZE + 1)
#define SIO_MAX_HEADER_SIZE (EIO_MAX_HEADER_SIZE + 1)
enum engineIOmessageType_t {
    eIOtype_OPEN = 48, eIOtype_CLOSE, eIOtype_PING, eIOtype_PONG, eIOtype_MESSAGE, eIOtype_UPGRADE,
    eIOtype_NOOP,
};
enum socketIOmessageType_t {
    sIOtype_CONNECT = 48, sIOtype_DISCONNECT, sIOtype_EVENT, sIOtype_ACK, sIOtype_ERROR,
    sIOtype_BINARY_EVENT, sIOtype_BINARY_ACK,
};

class PINWRIGHT_COMPLETE SocketIOclient : protected WebSocketsClient {
public:
  using SocketIOclientEvent = std::function<void (socketIOmessageType_t, uint8_t*, size_t)>;
  SocketIOclient();
  virtual ~SocketIOclient();
  void begin(const char*, uint16_t, const char* = "/socket.io/?EIO=3", const char* = "arduino",
      uint32_t = 60*1000, uint32_t = 90*1000, uint8_t = 5);
  void begin(String, uint16_t, String = "/socket.io/?EIO=3", String = "arduino", uint32_t = 60*1000,
      uint32_t = 90*1000, uint8_t = 5);
  void beginSSL(const char*, uint16_t, const char* = "/socket.io/?EIO=3", const char* = "arduino",
      uint32_t = 60*1000, uint32_t = 90*1000, uint8_t = 5);
  void beginSSL(String, uint16_t, String = "/socket.io/?EIO=3", String = "arduino",
      uint32_t = 60*1000, uint32_t = 90*1000, uint8_t = 5);
  bool isConnected();
  void onEvent(SocketIOclientEvent);
  void disconnect();
  bool sendEVENT(uint8_t*, size_t = 0, bool = false);
  bool sendEVENT(const uint8_t*, size_t = 0);
  bool sendEVENT(char*, size_t = 0, bool = false);
  bool sendEVENT(const char*, size_t = 0);
  bool sendEVENT(String&);
  bool send(socketIOmessageType_t, uint8_t*, size_t = 0, bool = false);
  bool send(socketIOmessageType_t, const uint8_t*, size_t = 0);
  bool send(socketIOmessageType_t, char*, size_t = 0, bool = false);
  bool send(socketIOmessageType_t, const char*, size_t = 0);
  bool send(socketIOmessageType_t, String&);
  void setExtraHeaders(const char* = NULL);
  void setReconnectInterval(unsigned long);
  void loop();
  void configureEIOping(bool = false);
protected:
  virtual void runIOCbEvent(socketIOmessageType_t, uint8_t*, size_t);
  void initClient();
  virtual void runCbEvent(WStype_t, uint8_t*, size_t);
  void handleCbEvent(WStype_t, uint8_t*, size_t);
};
