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
  virtual int connect(IPAddress, uint16_t, int32_t) = 0;
  virtual int connect(const char*, uint16_t, int32_t) = 0;
  virtual void setConnectionTimeout(uint32_t) = 0;
};

class PINWRIGHT_COMPLETE NetworkClient : public ESPLwIPClient {
 public:
  NetworkClient* next;
  NetworkClient();
  NetworkClient(int fd);
  ~NetworkClient();
  int connect(IPAddress, uint16_t);
  int connect(IPAddress, uint16_t, int32_t);
  int connect(const char*, uint16_t);
  int connect(const char*, uint16_t, int32_t);
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  size_t write_P(PGM_P, size_t);
  size_t write(Stream&);
  void flush();
  int available();
  int read();
  int read(uint8_t*, size_t);
  size_t readBytes(char*, size_t);
  size_t readBytes(uint8_t*, size_t);
  int peek();
  void clear();
  void stop();
  uint8_t connected();
  void setSSE(bool);
  bool isSSE();
  operator bool();
  bool operator==(const bool);
  bool operator!=(const bool);
  bool operator==(const NetworkClient&);
  bool operator!=(const NetworkClient&);
  virtual int fd() const;
  int setSocketOption(int, char*, size_t);
  int setSocketOption(int, int, const void*, size_t);
  int getSocketOption(int, int, const void*, size_t);
  int setOption(int, int*);
  int getOption(int, int*);
  void setConnectionTimeout(uint32_t);
  int setNoDelay(bool);
  bool getNoDelay();
  IPAddress remoteIP() const;
  IPAddress remoteIP(int) const;
  uint16_t remotePort() const;
  uint16_t remotePort(int) const;
  IPAddress localIP() const;
  IPAddress localIP(int) const;
  uint16_t localPort() const;
  uint16_t localPort(int) const;
  using Print::write;
};

#endif
