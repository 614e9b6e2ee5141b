// ArduinoWebsockets 0.5 (gilmaimon/ArduinoWebsockets): WebSocket clients and servers.
#pragma once
#include <Arduino.h>

#include <functional>
#include <memory>
#include <string>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#include <WiFiClientSecure.h>
#endif

namespace websockets {

using WSString = std::string;
using WSInterfaceString = String;

enum FragmentsPolicy { FragmentsPolicy_Aggregate, FragmentsPolicy_Notify };
enum CloseReason {
  CloseReason_None = -1,
  CloseReason_NormalClosure = 1000,
  CloseReason_GoingAway = 1001,
  CloseReason_ProtocolError = 1002,
  CloseReason_UnsupportedData = 1003,
  CloseReason_NoStatusRcvd = 1005,
  CloseReason_AbnormalClosure = 1006,
  CloseReason_InvalidPayloadData = 1007,
  CloseReason_PolicyViolation = 1008,
  CloseReason_MessageTooBig = 1009,
  CloseReason_InternalServerError = 1011,
};
enum class MessageType { Empty, Text, Binary, Ping, Pong, Close };
enum class MessageRole { Complete, First, Continuation, Last };
enum class WebsocketsEvent { ConnectionOpened, ConnectionClosed, GotPing, GotPong };

namespace network {
struct PINWRIGHT_COMPLETE TcpSocket {
  virtual bool available() = 0;
  virtual void close() = 0;
  virtual ~TcpSocket();
};
struct PINWRIGHT_COMPLETE TcpClient : public TcpSocket {
  virtual bool poll() = 0;
  virtual void send(const WSString&) = 0;
  virtual void send(const WSString&&) = 0;
  virtual void send(const uint8_t*, const uint32_t) = 0;
  virtual WSString readLine() = 0;
  virtual uint32_t read(uint8_t*, const uint32_t) = 0;
  virtual bool connect(const WSString&, int) = 0;
};
struct PINWRIGHT_COMPLETE TcpServer : public TcpSocket {
  virtual bool poll() = 0;
  virtual bool listen(const uint16_t) = 0;
  virtual TcpClient* accept() = 0;
};
}  // namespace network

struct PINWRIGHT_COMPLETE WebsocketsMessage {
  class PINWRIGHT_COMPLETE StreamBuilder {
  public:
    StreamBuilder(bool = false);
    void badFragment();
    bool isErrored();
    bool isOk();
    bool isComplete();
    bool isEmpty();
    MessageType type();
    WebsocketsMessage build();
  };
  WebsocketsMessage(MessageType, const WSString&, MessageRole = MessageRole::Complete);
  WebsocketsMessage();
  bool isEmpty() const;
  MessageType type() const;
  bool isText() const;
  bool isBinary() const;
  bool isPing() const;
  bool isPong() const;
  bool isClose() const;
  MessageRole role() const;
  bool isComplete() const;
  bool isPartial() const;
  bool isFirst() const;
  bool isContinuation() const;
  bool isLast() const;
  WSInterfaceString data() const;
  const WSString& rawData() const;
  const char* c_str() const;
  uint32_t length() const;
};

class WebsocketsClient;
using MessageCallback = std::function<void(WebsocketsClient&, WebsocketsMessage)>;
using PartialMessageCallback = std::function<void(WebsocketsMessage)>;
using EventCallback = std::function<void(WebsocketsClient&, WebsocketsEvent, WSInterfaceString)>;
using PartialEventCallback = std::function<void(WebsocketsEvent, WSInterfaceString)>;

class PINWRIGHT_COMPLETE WebsocketsClient {
public:
  WebsocketsClient();
  WebsocketsClient(std::shared_ptr<network::TcpClient>);
  WebsocketsClient(const WebsocketsClient&);
  virtual ~WebsocketsClient();
  WebsocketsClient& operator=(const WebsocketsClient&);
  void addHeader(const WSInterfaceString, const WSInterfaceString);
  bool connect(const WSInterfaceString);
  bool connect(const WSInterfaceString, int, const WSInterfaceString);
  bool connectSecure(const WSInterfaceString, int, const WSInterfaceString);
  void onMessage(const MessageCallback);
  void onMessage(const PartialMessageCallback);
  void onEvent(const EventCallback);
  void onEvent(const PartialEventCallback);
  bool poll();
  bool available(bool = false);
  bool send(const WSInterfaceString&&);
  bool send(const WSInterfaceString&);
  bool send(const char*);
  bool send(const char*, size_t);
  bool sendBinary(const WSInterfaceString);
  bool sendBinary(const char*, size_t);
  bool stream(const WSInterfaceString = "");
  bool streamBinary(const WSInterfaceString = "");
  bool end(const WSInterfaceString = "");
  void setFragmentsPolicy(FragmentsPolicy);
  FragmentsPolicy getFragmentsPolicy() const;
  WebsocketsMessage readBlocking();
  bool ping(const WSInterfaceString = "");
  bool pong(const WSInterfaceString = "");
  void close(CloseReason = CloseReason_NormalClosure);
  CloseReason getCloseReason() const;
  void setUseMasking(bool);
  void setInsecure();
#if defined(ESP8266)
  void setFingerprint(const char*);
  void setTrustAnchors(const BearSSL::X509List*);
  void setKnownKey(const BearSSL::PublicKey*);
  void setClientRSACert(const BearSSL::X509List*, const BearSSL::PrivateKey*);
  void setClientECCert(const BearSSL::X509List*, const BearSSL::PrivateKey*);
#else
  void setCACert(const char*);
  void setCertificate(const char*);
  void setPrivateKey(const char*);
#endif
};

class PINWRIGHT_COMPLETE WebsocketsServer {
public:
  WebsocketsServer(network::TcpServer* = nullptr);
  virtual ~WebsocketsServer();
  WebsocketsServer(const WebsocketsServer&) = delete;
  bool available();
  void listen(uint16_t);
  bool poll();
  WebsocketsClient accept();
};

}  // namespace websockets
