// WebSockets 2.4 to 2.7: what client and server share.
#pragma once
#include <Arduino.h>
#include <IPAddress.h>
#include <functional>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#include <WiFiClientSecure.h>
#endif

#define WEBSOCKETS_MAX_DATA_SIZE (15 * 1024)
#define GET_FREE_HEAP ESP.getFreeHeap()
#define WEBSOCKETS_YIELD() yield()
#define WEBSOCKETS_YIELD_MORE() delay(1)
#define WEBSOCKETS_TCP_TIMEOUT (5000)
#define NETWORK_ESP8266_ASYNC (0)
#define NETWORK_ESP8266 (1)
#define NETWORK_W5100 (2)
#define NETWORK_ENC28J60 (3)
#define NETWORK_ESP32 (4)
#define NETWORK_ESP32_ETH (5)
#define NETWORK_RP2040 (6)
#define NETWORK_UNOWIFIR4 (7)
#define NETWORK_WIFI_NINA (8)
#define NETWORK_SAMD_SEED (9)
#define NETWORK_CUSTOM (10)
#define WEBSOCKETS_MAX_HEADER_SIZE (14)
#ifdef ESP8266
#define WEBSOCKETS_NETWORK_TYPE NETWORK_ESP8266
#else
#define WEBSOCKETS_NETWORK_TYPE NETWORK_ESP32
#endif
#define WEBSOCKETS_NETWORK_CLASS WiFiClient
#define WEBSOCKETS_NETWORK_SSL_CLASS WiFiClientSecure
#define WEBSOCKETS_NETWORK_SERVER_CLASS WiFiServer
#define WEBSOCKETS_STRING(var) var
#define UNUSED(var) (void)(var)
enum WSclientsStatus_t { WSC_NOT_CONNECTED, WSC_HEADER, WSC_BODY, WSC_CONNECTED };
enum WStype_t {
    WStype_ERROR, WStype_DISCONNECTED, WStype_CONNECTED, WStype_TEXT, WStype_BIN,
    WStype_FRAGMENT_TEXT_START, WStype_FRAGMENT_BIN_START, WStype_FRAGMENT, WStype_FRAGMENT_FIN,
    WStype_PING, WStype_PONG,
};
enum WSopcode_t { WSop_continuation, WSop_text, WSop_binary, WSop_close = 8, WSop_ping, WSop_pong };

struct PINWRIGHT_COMPLETE WSMessageHeader_t {
  bool fin;
  bool rsv1;
  bool rsv2;
  bool rsv3;
  WSopcode_t opCode;
  bool mask;
  size_t payloadLen;
  uint8_t* maskKey;
};

struct PINWRIGHT_COMPLETE WSclient_t {
  void init(uint8_t, uint32_t, uint32_t, uint8_t);
  uint8_t num;
  WSclientsStatus_t status;
  WiFiClient* tcp;
  bool isSocketIO;
  bool isSSL;
  WiFiClientSecure* ssl;
  String cUrl;
  uint16_t cCode;
  bool cIsClient;
  bool cIsUpgrade;
  bool cIsWebsocket;
  String cSessionId;
  String cKey;
  String cAccept;
  String cProtocol;
  String cExtensions;
  uint16_t cVersion;
  uint8_t cWsRXsize;
  uint8_t cWsHeader[14];
  WSMessageHeader_t cWsHeaderDecode;
  String base64Authorization;
  String plainAuthorization;
  String extraHeaders;
  bool cHttpHeadersValid;
  size_t cMandatoryHeadersCount;
  bool pongReceived;
  uint32_t pingInterval;
  uint32_t lastPing;
  uint32_t pongTimeout;
  uint8_t disconnectTimeoutCount;
  uint8_t pongTimeoutCount;
};

class PINWRIGHT_COMPLETE WebSockets {
protected:
  using WSreadWaitCb = std::function<void (WSclient_t*, bool)>;
  virtual void clientDisconnect(WSclient_t*) = 0;
  virtual bool clientIsConnected(WSclient_t*) = 0;
  void clientDisconnect(WSclient_t*, uint16_t, char* = NULL, size_t = 0);
  virtual void messageReceived(WSclient_t*, WSopcode_t, uint8_t*, size_t, bool) = 0;
  uint8_t createHeader(uint8_t*, WSopcode_t, size_t, bool, uint8_t[4], bool);
  bool sendFrameHeader(WSclient_t*, WSopcode_t, size_t = 0, bool = true);
  bool sendFrame(WSclient_t*, WSopcode_t, uint8_t* = NULL, size_t = 0, bool = true, bool = false);
  void headerDone(WSclient_t*);
  void handleWebsocket(WSclient_t*);
  bool handleWebsocketWaitFor(WSclient_t*, size_t);
  void handleWebsocketCb(WSclient_t*);
  void handleWebsocketPayloadCb(WSclient_t*, bool, uint8_t*);
  String acceptKey(String&);
  String base64_encode(uint8_t*, size_t);
  bool readCb(WSclient_t*, uint8_t*, size_t, WSreadWaitCb);
  virtual size_t write(WSclient_t*, uint8_t*, size_t);
  size_t write(WSclient_t*, const char*);
  void enableHeartbeat(WSclient_t*, uint32_t, uint32_t, uint8_t);
  void handleHBTimeout(WSclient_t*);
};
