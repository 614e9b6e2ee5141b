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
  virtual int connect(IPAddress ip, uint16_t port) override;
  virtual int connect(const char* host, uint16_t port) override;
  virtual int connect(const String& host, uint16_t port);
  virtual size_t write(uint8_t) override;
  virtual size_t write(const uint8_t* buf, size_t size) override;
  virtual size_t write_P(PGM_P buf, size_t size);
  size_t write(Stream& stream);
  virtual int available() override;
  virtual int read() override;
  virtual int read(uint8_t* buf, size_t size) override;
  int read(char* buf, size_t size);
  virtual int peek() override;
  virtual size_t peekBytes(uint8_t* buffer, size_t length);
  size_t peekBytes(char* buffer, size_t length);
  virtual void flush() override;
  virtual void stop() override;
  bool flush(unsigned int maxWaitMs);
  bool stop(unsigned int maxWaitMs);
  virtual uint8_t connected() override;
  virtual operator bool() override;
  virtual IPAddress remoteIP();
  virtual uint16_t remotePort();
  virtual IPAddress localIP();
  virtual uint16_t localPort();
  static void setLocalPortStart(uint16_t port);
  int availableForWrite() override;
  using Print::write;
  static void stopAll();
  static void stopAllExcept(WiFiClient* c);
  void keepAlive(uint16_t idle_sec = TCP_DEFAULT_KEEPALIVE_IDLE_SEC,
                 uint16_t intv_sec = TCP_DEFAULT_KEEPALIVE_INTERVAL_SEC,
                 uint8_t count = TCP_DEFAULT_KEEPALIVE_COUNT);
  bool isKeepAliveEnabled() const;
  uint16_t getKeepAliveIdle() const;
  uint16_t getKeepAliveInterval() const;
  uint8_t getKeepAliveCount() const;
  void disableKeepAlive();
  static void setDefaultNoDelay(bool noDelay);
  static bool getDefaultNoDelay();
  bool getNoDelay() const;
  void setNoDelay(bool nodelay);
  static void setDefaultSync(bool sync);
  static bool getDefaultSync();
  bool getSync() const;
  void setSync(bool sync);
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t consume) override;
  virtual bool outputCanTimeout() override;
  virtual bool inputCanTimeout() override;
  void abort();

 protected:
  static int8_t _s_connected(void* arg, void* tpcb, int8_t err);
  static void _s_err(void* arg, int8_t err);
  int8_t _connected(void* tpcb, int8_t err);
  void _err(int8_t err);
  ClientContext* _client;
  WiFiClient* _owned;
  static uint16_t _localPort;
};
