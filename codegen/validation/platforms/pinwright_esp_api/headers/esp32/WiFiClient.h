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
  virtual int connect(IPAddress, uint16_t, int32_t) = 0;
  virtual int connect(const char*, uint16_t, int32_t) = 0;
  virtual int setTimeout(uint32_t) = 0;
};

class PINWRIGHT_COMPLETE WiFiClient : public ESPLwIPClient {
 public:
  WiFiClient* next;
  WiFiClient();
  WiFiClient(int fd);
  ~WiFiClient();
  int connect(IPAddress, uint16_t);
  int connect(IPAddress, uint16_t, int32_t);
  int connect(const char*, uint16_t);
  int connect(const char*, uint16_t, int32_t);
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  size_t write_P(PGM_P, size_t);
  size_t write(Stream&);
  int available();
  int read();
  int read(uint8_t*, size_t);
  int peek();
  void flush();
  void stop();
  uint8_t connected();
  operator bool();
  WiFiClient& operator=(const WiFiClient&);
  bool operator==(const bool);
  bool operator!=(const bool);
  bool operator==(const WiFiClient&);
  bool operator!=(const WiFiClient&);
  virtual int fd() const;
  int setSocketOption(int, char*, size_t);
  int setSocketOption(int, int, const void*, size_t);
  int setOption(int, int*);
  int getOption(int, int*);
  int setTimeout(uint32_t);
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

#else
typedef NetworkClient WiFiClient;
#endif
