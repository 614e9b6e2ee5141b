#pragma once
#include <include/slist.h>
#include <memory>
#include <Arduino.h>
#include <Print.h>
#include <Client.h>
#include <IPAddress.h>
#include <include/slist.h>
#define WIFICLIENT_MAX_PACKET_SIZE TCP_MSS
#define WIFICLIENT_MAX_FLUSH_WAIT_MS 300
#define TCP_DEFAULT_KEEPALIVE_IDLE_SEC 7200
#define TCP_DEFAULT_KEEPALIVE_INTERVAL_SEC 75
#define TCP_DEFAULT_KEEPALIVE_COUNT 9

class ClientContext;

class WiFiServer;

class PINWRIGHT_COMPLETE WiFiClient : public Client, public SList<WiFiClient> {
 protected:
  WiFiClient(ClientContext* client);

 public:
  WiFiClient();
  virtual ~WiFiClient();
  WiFiClient(const WiFiClient&);
  WiFiClient& operator=(const WiFiClient&);
  virtual std::unique_ptr<WiFiClient> clone() const;
  virtual uint8_t status();
  virtual int connect(IPAddress, uint16_t) override;
  virtual int connect(const char*, uint16_t) override;
  virtual int connect(const String&, uint16_t);
  virtual size_t write(uint8_t) override;
  virtual size_t write(const uint8_t*, size_t) override;
  virtual size_t write_P(PGM_P, size_t);
  size_t write(Stream&);
  virtual int available() override;
  virtual int read() override;
  virtual int read(uint8_t*, size_t) override;
  int read(char*, size_t);
  virtual int peek() override;
  virtual size_t peekBytes(uint8_t*, size_t);
  size_t peekBytes(char*, size_t);
  virtual void flush() override;
  virtual void stop() override;
  bool flush(unsigned int);
  bool stop(unsigned int);
  virtual uint8_t connected() override;
  virtual operator bool() override;
  virtual IPAddress remoteIP();
  virtual uint16_t remotePort();
  virtual IPAddress localIP();
  virtual uint16_t localPort();
  static void setLocalPortStart(uint16_t);
  int availableForWrite() override;
  using Print::write;
  static void stopAll();
  static void stopAllExcept(WiFiClient*);
  void keepAlive(uint16_t = TCP_DEFAULT_KEEPALIVE_IDLE_SEC,
                 uint16_t = TCP_DEFAULT_KEEPALIVE_INTERVAL_SEC,
                 uint8_t = TCP_DEFAULT_KEEPALIVE_COUNT);
  bool isKeepAliveEnabled() const;
  uint16_t getKeepAliveIdle() const;
  uint16_t getKeepAliveInterval() const;
  uint8_t getKeepAliveCount() const;
  void disableKeepAlive();
  static void setDefaultNoDelay(bool);
  static bool getDefaultNoDelay();
  bool getNoDelay() const;
  void setNoDelay(bool);
  static void setDefaultSync(bool);
  static bool getDefaultSync();
  bool getSync() const;
  void setSync(bool);
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t) override;
  virtual bool outputCanTimeout() override;
  virtual bool inputCanTimeout() override;
  void abort();

 protected:
  static int8_t _s_connected(void*, void*, int8_t);
  static void _s_err(void*, int8_t);
  int8_t _connected(void*, int8_t);
  void _err(int8_t);
};
