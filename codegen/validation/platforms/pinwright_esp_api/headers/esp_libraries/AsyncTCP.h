// AsyncTCP 1.1 to 3.5 (esp32async/AsyncTCP, me-no-dev) and ESPAsyncTCP 1.2 (esp32async/ESPAsyncTCP):
// TCP connections served by callbacks.
#pragma once
#include <Arduino.h>
#include <IPAddress.h>
#include <assert.h>

#include <functional>

#define ASYNC_WRITE_FLAG_COPY 0x01
#define ASYNC_WRITE_FLAG_MORE 0x02

#include <lwip/ip_addr.h>
#include <lwip/pbuf.h>

class AsyncClient;
struct tcp_pcb;

using AcConnectHandler = std::function<void(void*, AsyncClient*)>;
using AcAckHandler = std::function<void(void*, AsyncClient*, size_t, uint32_t)>;
using AcErrorHandler = std::function<void(void*, AsyncClient*, int8_t)>;
using AcDataHandler = std::function<void(void*, AsyncClient*, void*, size_t)>;
using AcPacketHandler = std::function<void(void*, AsyncClient*, pbuf*)>;
using AcTimeoutHandler = std::function<void(void*, AsyncClient*, uint32_t)>;

// Not complete: the versions differ.
class AsyncClient {
public:
  AsyncClient(tcp_pcb* = 0);
  AsyncClient& operator=(const AsyncClient&);
  AsyncClient& operator+=(const AsyncClient&);
  bool operator==(const AsyncClient&) const;
  bool operator!=(const AsyncClient&) const;
  bool connect(const IPAddress&, uint16_t);
  bool connect(const char*, uint16_t);
  void close(bool = false);
  void stop();
#ifdef ESP8266
  void abort();
#else
  int8_t abort();
#endif
  bool free();
  bool canSend() const;
  size_t space() const;
#ifdef ESP8266
  size_t add(const char*, size_t, uint8_t = 0);
  size_t write(const char*, size_t, uint8_t = 0);
#else
  size_t add(const char*, size_t, uint8_t = ASYNC_WRITE_FLAG_COPY);
  size_t write(const char*, size_t, uint8_t = ASYNC_WRITE_FLAG_COPY);
#endif
  bool send();
  size_t ack(size_t);
  void ackLater();
  void ackPacket(pbuf*);
  size_t write(const char*);
  uint8_t state() const;
  bool connecting() const;
  bool connected() const;
  bool disconnecting() const;
  bool disconnected() const;
  bool freeable() const;
  uint16_t getMss() const;
  uint32_t getRxTimeout() const;
  void setRxTimeout(uint32_t);
  uint32_t getAckTimeout() const;
  void setAckTimeout(uint32_t);
  void setNoDelay(bool) const;
  bool getNoDelay();
#ifdef ESP8266
  bool isRecvPush() const;
  int8_t getCloseError() const;
  const char* errorToString(int8_t);
#else
  bool connect(ip_addr_t, uint16_t);
  ip4_addr_t getRemoteAddress4() const;
  ip4_addr_t getLocalAddress4() const;
  void setKeepAlive(uint32_t, uint8_t);
  uint32_t getRemoteAddress() const;
  uint32_t getLocalAddress() const;
  static const char* errorToString(int8_t);
  tcp_pcb* pcb();
#endif
  uint16_t getRemotePort() const;
  uint16_t getLocalPort() const;
  IPAddress remoteIP() const;
  uint16_t remotePort() const;
  IPAddress localIP() const;
  uint16_t localPort() const;
  void onConnect(AcConnectHandler, void* = 0);
  void onDisconnect(AcConnectHandler, void* = 0);
  void onAck(AcAckHandler, void* = 0);
  void onError(AcErrorHandler, void* = 0);
  void onData(AcDataHandler, void* = 0);
  void onPacket(AcPacketHandler, void* = 0);
  void onTimeout(AcTimeoutHandler, void* = 0);
  void onPoll(AcConnectHandler, void* = 0);
  const char* stateToString() const;
  AsyncClient* prev;
  AsyncClient* next;
};

class AsyncServer {
public:
#ifdef ESP32
  AsyncServer(ip_addr_t, uint16_t);
#endif
  AsyncServer(IPAddress, uint16_t);
  AsyncServer(uint16_t);
  void onClient(AcConnectHandler, void*);
  void begin();
  void end();
  void setNoDelay(bool);
  bool getNoDelay() const;
  uint8_t status() const;
};
