#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkClient.h: core 3.0 brought it"
#else
#include <Arduino.h>
#include <Client.h>
#include <memory>

class NetworkClientSocketHandle;

class NetworkClientRxBuffer;

class PINWRIGHT_COMPLETE ESPLwIPClient : public Client {
 public:
  virtual int connect(IPAddress ip, uint16_t port, int32_t timeout) = 0;
  virtual int connect(const char* host, uint16_t port, int32_t timeout) = 0;
  virtual void setConnectionTimeout(uint32_t milliseconds) = 0;
};

class PINWRIGHT_COMPLETE NetworkClient : public ESPLwIPClient {
 protected:
  std::shared_ptr<NetworkClientSocketHandle> clientSocketHandle;
  std::shared_ptr<NetworkClientRxBuffer> _rxBuffer;
  bool _connected;
  bool _sse;
  int _timeout;
  int _lastWriteTimeout;
  int _lastReadTimeout;

 public:
  NetworkClient* next;
  NetworkClient();
  NetworkClient(int fd);
  ~NetworkClient();
  int connect(IPAddress ip, uint16_t port);
  int connect(IPAddress ip, uint16_t port, int32_t timeout_ms);
  int connect(const char* host, uint16_t port);
  int connect(const char* host, uint16_t port, int32_t timeout_ms);
  size_t write(uint8_t data);
  size_t write(const uint8_t* buf, size_t size);
  size_t write_P(PGM_P buf, size_t size);
  size_t write(Stream& stream);
  void flush();
  int available();
  int read();
  int read(uint8_t* buf, size_t size);
  size_t readBytes(char* buffer, size_t length);
  size_t readBytes(uint8_t* buffer, size_t length);
  int peek();
  void clear();
  void stop();
  uint8_t connected();
  void setSSE(bool sse);
  bool isSSE();
  operator bool();
  bool operator==(const bool value);
  bool operator!=(const bool value);
  bool operator==(const NetworkClient&);
  bool operator!=(const NetworkClient& rhs);
  virtual int fd() const;
  int setSocketOption(int option, char* value, size_t len);
  int setSocketOption(int level, int option, const void* value, size_t len);
  int getSocketOption(int level, int option, const void* value, size_t size);
  int setOption(int option, int* value);
  int getOption(int option, int* value);
  void setConnectionTimeout(uint32_t milliseconds);
  int setNoDelay(bool nodelay);
  bool getNoDelay();
  IPAddress remoteIP() const;
  IPAddress remoteIP(int fd) const;
  uint16_t remotePort() const;
  uint16_t remotePort(int fd) const;
  IPAddress localIP() const;
  IPAddress localIP(int fd) const;
  uint16_t localPort() const;
  uint16_t localPort(int fd) const;
  using Print::write;
};

#endif
