#pragma once
#if PINWRIGHT_CORE < 30000
#include <Arduino.h>
#include <Client.h>
#include <memory>
#else
#include <NetworkClient.h>
#endif
#if PINWRIGHT_CORE < 30000
class WiFiClientSocketHandle;

class WiFiClientRxBuffer;

class PINWRIGHT_COMPLETE ESPLwIPClient : public Client {
 public:
  virtual int connect(IPAddress ip, uint16_t port, int32_t timeout) = 0;
  virtual int connect(const char* host, uint16_t port, int32_t timeout) = 0;
  virtual int setTimeout(uint32_t seconds) = 0;
};

class PINWRIGHT_COMPLETE WiFiClient : public ESPLwIPClient {
 protected:
  std::shared_ptr<WiFiClientSocketHandle> clientSocketHandle;
  std::shared_ptr<WiFiClientRxBuffer> _rxBuffer;
  bool _connected;
  int _timeout;

 public:
  WiFiClient* next;
  WiFiClient();
  WiFiClient(int fd);
  ~WiFiClient();
  int connect(IPAddress ip, uint16_t port);
  int connect(IPAddress ip, uint16_t port, int32_t timeout_ms);
  int connect(const char* host, uint16_t port);
  int connect(const char* host, uint16_t port, int32_t timeout_ms);
  size_t write(uint8_t data);
  size_t write(const uint8_t* buf, size_t size);
  size_t write_P(PGM_P buf, size_t size);
  size_t write(Stream& stream);
  int available();
  int read();
  int read(uint8_t* buf, size_t size);
  int peek();
  void flush();
  void stop();
  uint8_t connected();
  operator bool();
  WiFiClient& operator=(const WiFiClient& other);
  bool operator==(const bool value);
  bool operator!=(const bool value);
  bool operator==(const WiFiClient&);
  bool operator!=(const WiFiClient& rhs);
  virtual int fd() const;
  int setSocketOption(int option, char* value, size_t len);
  int setSocketOption(int level, int option, const void* value, size_t len);
  int setOption(int option, int* value);
  int getOption(int option, int* value);
  int setTimeout(uint32_t seconds);
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

#else
typedef NetworkClient WiFiClient;
#endif
