// ESPAsyncWebServer 1.2 to 3.12 (esp32async/ESPAsyncWebServer, me-no-dev): a web server on AsyncTCP.
// What the versions changed is accepted either way: parameters and headers are not const here.
#pragma once
#include <Arduino.h>
#include <FS.h>
#include <lwip/tcpbase.h>

#include <functional>
#include <list>
#include <memory>
#include <vector>
#if defined(ESP8266)
#include <ESP8266WebServer.h>
#include <ESP8266WiFi.h>
#include <ESPAsyncTCP.h>
#else
#include <AsyncTCP.h>
#include <HTTP_Method.h>
#include <WiFi.h>
#endif

#define ASYNCWEBSERVER_VERSION "3.12.0"
#define ASYNCWEBSERVER_VERSION_MAJOR 3
#define ASYNCWEBSERVER_VERSION_MINOR 12
#define ASYNCWEBSERVER_VERSION_REVISION 0
#define __asyncws_unused __attribute__((unused))
#define async_ws_log_e(...)
#define async_ws_log_w(...)
#define async_ws_log_i(...)
#define async_ws_log_d(...)
#define async_ws_log_v(...)
#define RESPONSE_TRY_AGAIN 0xFFFFFFFF
#define RESPONSE_STREAM_BUFFER_SIZE 1460
#ifdef ESP8266
#define SSE_MAX_QUEUED_MESSAGES 8
#define WS_MAX_QUEUED_MESSAGES 8
#define DEFAULT_MAX_WS_CLIENTS 4
#else
#define SSE_MAX_QUEUED_MESSAGES 32
#define WS_MAX_QUEUED_MESSAGES 32
#define DEFAULT_MAX_WS_CLIENTS 8
#endif
#define TEMPLATE_PLACEHOLDER '%'
#define TEMPLATE_PARAM_NAME_LENGTH 32

namespace ArduinoJson {
class JsonVariant;
}

// The methods are those of the core's own web server, so that both can be included.
using WebRequestMethod = HTTPMethod;
class PINWRIGHT_COMPLETE WebRequestMethodComposite {
public:
  constexpr WebRequestMethodComposite(WebRequestMethod = HTTP_GET) {}
  constexpr WebRequestMethodComposite(int) {}
  WebRequestMethodComposite operator|(WebRequestMethodComposite) const;
  bool matches(WebRequestMethod) const;
  operator uint32_t() const;
};

namespace AsyncWebRequestMethod {
using AsyncWebRequestMethodType = HTTPMethod;
using ::HTTP_DELETE;
using ::HTTP_GET;
using ::HTTP_HEAD;
using ::HTTP_OPTIONS;
using ::HTTP_PATCH;
using ::HTTP_POST;
using ::HTTP_PUT;
static const WebRequestMethodComposite HTTP_ALL = 0x7fffffff;
}  // namespace AsyncWebRequestMethod

namespace asyncsrv {
extern const char empty[];
extern const String emptyString;
extern const char T_100_CONTINUE[], T_13[], T_ACCEPT[], T_ACL[], T_ANY[], T_AUTH[],
    T_Accept_Ranges[], T_BASIC[], T_BASIC_REALM[], T_BEARER[], T_BIND[], T_BODY[], T_BOUNDARY[],
    T_BOUNDARY_LEN[], T_CONNECT[], T_COPY[], T_CORS_ACAC[], T_CORS_ACAH[], T_CORS_ACAM[],
    T_CORS_ACAO[], T_CORS_ACMA[], T_CORS_O[], T_Cache_Control[], T_Connection[],
    T_Content_Disposition[], T_Content_Encoding[], T_Content_Length[], T_Content_Location[],
    T_Content_Type[], T_Cookie[], T_DELETE[], T_DIGEST[], T_DIGEST_[], T_Date[], T_ERROR[],
    T_ETag[], T_EXPECT[], T_FALSE[], T_GET[], T_HEAD[], T_HTTP_100_CONT[], T_HTTP_1_0[],
    T_HTTP_CODE_100[], T_HTTP_CODE_101[], T_HTTP_CODE_200[], T_HTTP_CODE_201[], T_HTTP_CODE_202[],
    T_HTTP_CODE_203[], T_HTTP_CODE_204[], T_HTTP_CODE_205[], T_HTTP_CODE_206[], T_HTTP_CODE_207[],
    T_HTTP_CODE_300[], T_HTTP_CODE_301[], T_HTTP_CODE_302[], T_HTTP_CODE_303[], T_HTTP_CODE_304[],
    T_HTTP_CODE_305[], T_HTTP_CODE_307[], T_HTTP_CODE_400[], T_HTTP_CODE_401[], T_HTTP_CODE_402[],
    T_HTTP_CODE_403[], T_HTTP_CODE_404[], T_HTTP_CODE_405[], T_HTTP_CODE_406[], T_HTTP_CODE_407[],
    T_HTTP_CODE_408[], T_HTTP_CODE_409[], T_HTTP_CODE_410[], T_HTTP_CODE_411[], T_HTTP_CODE_412[],
    T_HTTP_CODE_413[], T_HTTP_CODE_414[], T_HTTP_CODE_415[], T_HTTP_CODE_416[], T_HTTP_CODE_417[],
    T_HTTP_CODE_429[], T_HTTP_CODE_500[], T_HTTP_CODE_501[], T_HTTP_CODE_502[], T_HTTP_CODE_503[],
    T_HTTP_CODE_504[], T_HTTP_CODE_505[], T_HTTP_CODE_507[], T_HTTP_CODE_ANY[], T_Host[], T_IMS[],
    T_INM[], T_LINK[], T_LOCATION[], T_LOCK[], T_LOGIN_REQ[], T_Last_Event_ID[], T_Last_Modified[],
    T_MKCOL[], T_MOVE[], T_MULTIPART_[], T_OPTIONS[], T_PATCH[], T_POST[], T_PROPFIND[],
    T_PROPPATCH[], T_PURGE[], T_PUT[], T_RCT_DEFAULT[], T_RCT_EVENT[], T_RCT_HTTP[],
    T_RCT_NOT_USED[], T_RCT_WS[], T_REBIND[], T_SEARCH[], T_Server[], T_TRACE[], T_TRUE[],
    T_Transfer_Encoding[], T_UNBIND[], T_UNKNOWN[], T_UNLINK[], T_UNLOCK[], T_UPGRADE[], T_WS[],
    T_WWW_AUTH[], T_X_Expected_Entity_Length[], T__GZ_LEN[], T__avif[], T__css[], T__csv[],
    T__gif[], T__gz[], T__htm[], T__html[], T__ico[], T__jpg[], T__js[], T__json[], T__mjs[],
    T__mp4[], T__opaque[], T__opus[], T__pdf[], T__png[], T__svg[], T__ttf[], T__txt[], T__webm[],
    T__webp[], T__woff[], T__woff2[], T__xml[], T_app_xform_urlencoded[],
    T_application_javascript[], T_application_json[], T_application_msgpack[],
    T_application_octet_stream[], T_application_pdf[], T_attachment[], T_audio_opus[],
    T_auth_nonce[], T_chunked[], T_close[], T_cnonce[], T_data_[], T_event_[], T_filename[],
    T_font_ttf[], T_font_woff[], T_font_woff2[], T_gzip[], T_id__[], T_image_avif[], T_image_gif[],
    T_image_jpeg[], T_image_png[], T_image_svg_xml[], T_image_webp[], T_image_x_icon[], T_inline[],
    T_keep_alive[], T_name[], T_nc[], T_nn[], T_no_cache[], T_nonce[], T_none[],
    T_only_once_headers[], T_only_once_headers_len[], T_opaque[], T_qop[], T_realm[], T_realm__[],
    T_response[], T_retry_[], T_retry_after[], T_rn[], T_rnrn[], T_text_css[], T_text_csv[],
    T_text_event_stream[], T_text_html[], T_text_javascript[], T_text_plain[], T_text_xml[],
    T_uri[], T_username[], T_video_mp4[], T_video_webm[];
}  // namespace asyncsrv

class AsyncWebServer;
class AsyncWebServerRequest;
class AsyncWebServerResponse;
class AsyncWebHeader;
class AsyncWebParameter;
class AsyncWebRewrite;
class AsyncWebHandler;
class AsyncStaticWebHandler;
class AsyncCallbackWebHandler;
class AsyncResponseStream;
class AsyncMiddlewareChain;

using ArDisconnectHandler = std::function<void ()>;

class PINWRIGHT_COMPLETE AsyncWebParameter {
public:
  AsyncWebParameter(const String&, const String&, bool = false, bool = false, size_t = 0);
  const String& name() const;
  const String& value() const;
  size_t size() const;
  bool isPost() const;
  bool isFile() const;
};

class PINWRIGHT_COMPLETE AsyncWebHeader {
public:
  AsyncWebHeader();
  AsyncWebHeader(const AsyncWebHeader&);
  AsyncWebHeader(AsyncWebHeader&&);
  AsyncWebHeader(const char*, const char*);
  AsyncWebHeader(const String&, const String&);
  AsyncWebHeader(const String&);
  AsyncWebHeader& operator=(const AsyncWebHeader&);
  AsyncWebHeader& operator=(AsyncWebHeader&&);
  const String& name() const;
  const String& value() const;
  String toString() const;
  operator bool() const;
  static const AsyncWebHeader parse(const String&);
  static const AsyncWebHeader parse(const char*);
};

enum RequestedConnectionType {
    RCT_HTTP = 1, RCT_WS, RCT_EVENT, RCT_NOT_USED = -1, RCT_DEFAULT, RCT_MAX = 4,
};
enum AsyncAuthType {
    AUTH_NONE, AUTH_BASIC, AUTH_DIGEST, AUTH_BEARER, AUTH_OTHER, AUTH_DENIED = 255,
};
using AwsResponseFiller = std::function<size_t (uint8_t*, size_t, size_t)>;
using AwsTemplateProcessor = std::function<String (const String&)>;
using AsyncWebServerRequestPtr = std::weak_ptr<AsyncWebServerRequest>;

class PINWRIGHT_COMPLETE AsyncWebServerRequest {
public:
  fs::File _tempFile;
  void* _tempObject;
  static std::shared_ptr<AsyncWebServerRequest> create(AsyncWebServer*, AsyncClient*);
  std::shared_ptr<AsyncWebServerRequest> shared_from_this();
  AsyncClient* client();
  AsyncClient* clientRelease();
  uint8_t version() const;
  WebRequestMethod method() const;
  const String& url() const;
  const String& host() const;
  const String& contentType() const;
  size_t contentLength() const;
  bool multipart() const;
  const char* methodToString() const;
  const char* requestedConnTypeToString() const;
  RequestedConnectionType requestedConnType() const;
  bool isExpectedRequestedConnType(RequestedConnectionType, RequestedConnectionType = RCT_NOT_USED,
      RequestedConnectionType = RCT_NOT_USED) const;
  bool isWebSocketUpgrade() const;
  bool isSSE() const;
  bool isHTTP() const;
  void onDisconnect(ArDisconnectHandler);
  bool authenticate(const char*) const;
  bool authenticate(const char*, const char*, const char* = NULL, bool = false) const;
  void requestAuthentication(const char* = nullptr, bool = true);
  void requestAuthentication(AsyncAuthType, const char* = nullptr, const char* = nullptr);
  AsyncAuthType authType() const;
  const String& authChallenge() const;
  void setHandler(AsyncWebHandler*);
  void addInterestingHeader(const char*);
  void addInterestingHeader(const String&);
  void redirect(const char*, int = 302);
  void redirect(const String&, int = 302);
  void send(AsyncWebServerResponse*);
  AsyncWebServerResponse* getResponse() const;
  void send(int, const char* = "", const char* = "",
      AwsTemplateProcessor = nullptr);
  void send(int, const String&, const char* = "", AwsTemplateProcessor = nullptr);
  void send(int, const String&, const String&, AwsTemplateProcessor = nullptr);
  void send(int, const char*, const uint8_t*, size_t, AwsTemplateProcessor = nullptr);
  void send(int, const String&, const uint8_t*, size_t, AwsTemplateProcessor = nullptr);
  void send(fs::FS&, const String&, const char* = "", bool = false,
      AwsTemplateProcessor = nullptr);
  void send(fs::FS&, const String&, const String&, bool = false, AwsTemplateProcessor = nullptr);
  void send(fs::File, const String&, const char* = "", bool = false,
      AwsTemplateProcessor = nullptr);
  void send(fs::File, const String&, const String&, bool = false, AwsTemplateProcessor = nullptr);
  void send(Stream&, const char*, size_t, AwsTemplateProcessor = nullptr);
  void send(Stream&, const String&, size_t, AwsTemplateProcessor = nullptr);
  void send(const char*, size_t, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  void send(const String&, size_t, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  void sendChunked(const char*, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  void sendChunked(const String&, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  void send_P(int, const String&, const uint8_t*, size_t, AwsTemplateProcessor = nullptr);
  void send_P(int, const String&, const char*, AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(int, const char* = "",
      const char* = "", AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(int, const String&, const char* = "",
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(int, const String&, const String&,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(int, const char*, const uint8_t*, size_t,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(int, const String&, const uint8_t*, size_t,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(fs::FS&, const String&, const char* = "",
      bool = false, AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(fs::FS&, const String&, const String& = String(),
      bool = false, AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(fs::File, const String&, const char* = "",
      bool = false, AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(fs::File, const String&, const String& = String(),
      bool = false, AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(Stream&, const char*, size_t,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(Stream&, const String&, size_t,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(const char*, size_t, AwsResponseFiller,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse(const String&, size_t, AwsResponseFiller,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginChunkedResponse(const char*, AwsResponseFiller,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginChunkedResponse(const String&, AwsResponseFiller,
      AwsTemplateProcessor = nullptr);
  AsyncResponseStream* beginResponseStream(const char*, size_t = RESPONSE_STREAM_BUFFER_SIZE);
  AsyncResponseStream* beginResponseStream(const String&, size_t = RESPONSE_STREAM_BUFFER_SIZE);
  AsyncWebServerResponse* beginResponse_P(int, const String&, const uint8_t*, size_t,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerResponse* beginResponse_P(int, const String&, const char*,
      AwsTemplateProcessor = nullptr);
  AsyncWebServerRequestPtr pause();
  bool isPaused() const;
  void abort();
  bool isSent() const;
  AsyncWebParameter* getParam(const char*, bool = false, bool = false) const;
  AsyncWebParameter* getParam(const String&, bool = false, bool = false) const;
  AsyncWebParameter* getParam(size_t) const;
  AsyncWebParameter* getParam(int) const;
  size_t args() const;
  const String& arg(const char*) const;
  const String& arg(const String&) const;
  const String& arg(size_t) const;
  const String& arg(int) const;
  const String& argName(size_t) const;
  const String& argName(int) const;
  bool hasArg(const char*) const;
  bool hasArg(const String&) const;
  const String& pathArg(size_t) const;
  const String& pathArg(int) const;
  const String& header(const char*) const;
  const String& header(const String&) const;
  const String& header(size_t) const;
  const String& header(int) const;
  const String& headerName(size_t) const;
  const String& headerName(int) const;
  size_t headers() const;
  bool hasHeader(const char*) const;
  bool hasHeader(const String&) const;
  AsyncWebHeader* getHeader(const char*) const;
  AsyncWebHeader* getHeader(const String&) const;
  AsyncWebHeader* getHeader(size_t) const;
  AsyncWebHeader* getHeader(int) const;
  const std::list<AsyncWebHeader>& getHeaders() const;
  size_t getHeaderNames(std::vector<const char*>&) const;
  bool removeHeader(const char*);
  void removeHeaders();
  size_t params() const;
  bool hasParam(const char*, bool = false, bool = false) const;
  bool hasParam(const String&, bool = false, bool = false) const;
  void setAttribute(const char*, const char*);
  void setAttribute(const char*, bool);
  void setAttribute(const char*, long);
  void setAttribute(const char*, float, unsigned int = 2);
  void setAttribute(const char*, double, unsigned int = 2);
  bool hasAttribute(const char*) const;
  const String& getAttribute(const char*, const String& = String()) const;
  bool getAttribute(const char*, bool) const;
  long getAttribute(const char*, long) const;
  float getAttribute(const char*, float) const;
  double getAttribute(const char*, double) const;
  String urlDecode(const String&) const;
};

class PINWRIGHT_COMPLETE AsyncURIMatcher {
public:
  static constexpr uint16_t None = 0;
  static constexpr uint16_t CaseInsensitive = 1;
  AsyncURIMatcher();
  AsyncURIMatcher(const char*, uint16_t = None);
  AsyncURIMatcher(String, uint16_t = None);
  AsyncURIMatcher(const AsyncURIMatcher&);
  AsyncURIMatcher(AsyncURIMatcher&&);
  AsyncURIMatcher& operator=(const AsyncURIMatcher&);
  AsyncURIMatcher& operator=(AsyncURIMatcher&&);
  bool matches(AsyncWebServerRequest*) const;
  static AsyncURIMatcher all();
  static AsyncURIMatcher none();
  static AsyncURIMatcher exact(String, uint16_t = None);
  static AsyncURIMatcher prefix(String, uint16_t = None);
  static AsyncURIMatcher dir(String, uint16_t = None);
  static AsyncURIMatcher ext(String, uint16_t = None);
};

using ArRequestFilterFunction = std::function<bool (AsyncWebServerRequest*)>;
bool ON_STA_FILTER(AsyncWebServerRequest*);
bool ON_AP_FILTER(AsyncWebServerRequest*);
using ArMiddlewareNext = std::function<void ()>;
using ArMiddlewareCallback = std::function<void (AsyncWebServerRequest*, ArMiddlewareNext)>;

class PINWRIGHT_COMPLETE AsyncMiddleware {
public:
  virtual ~AsyncMiddleware();
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncMiddlewareFunction : public AsyncMiddleware {
public:
  AsyncMiddlewareFunction(ArMiddlewareCallback);
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncMiddlewareChain {
public:
  void addMiddleware(ArMiddlewareCallback);
  void addMiddleware(AsyncMiddleware*);
  void addMiddlewares(std::vector<AsyncMiddleware*>);
  bool removeMiddleware(AsyncMiddleware*);
  void _runChain(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncAuthenticationMiddleware : public AsyncMiddleware {
public:
  const String& username() const;
  const String& credentials() const;
  const String& realm() const;
  const String& authFailureMessage() const;
  bool isHash() const;
  AsyncAuthType authType() const;
  void setUsername(const char*);
  void setPassword(const char*);
  void setPasswordHash(const char*);
  void setToken(const char*);
  void setAuthentificationFunction(std::function<bool (AsyncWebServerRequest*)>);
  void setRealm(const char*);
  void setAuthFailureMessage(const char*);
  void setAuthType(AsyncAuthType);
  bool generateHash();
  bool hasCredentials() const;
  bool allowed(AsyncWebServerRequest*) const;
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

using ArAuthorizeFunction = std::function<bool (AsyncWebServerRequest*)>;

class PINWRIGHT_COMPLETE AsyncAuthorizationMiddleware : public AsyncMiddleware {
public:
  AsyncAuthorizationMiddleware(ArAuthorizeFunction);
  AsyncAuthorizationMiddleware(int, ArAuthorizeFunction);
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncHeaderFreeMiddleware : public AsyncMiddleware {
public:
  void keep(const char*);
  void unKeep(const char*);
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncHeaderFilterMiddleware : public AsyncMiddleware {
public:
  void filter(const char*);
  void unFilter(const char*);
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncLoggingMiddleware : public AsyncMiddleware {
public:
  void setOutput(Print&);
  void setEnabled(bool);
  bool isEnabled() const;
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncCorsMiddleware : public AsyncMiddleware {
public:
  void setOrigin(const char*);
  void setMethods(const char*);
  void setHeaders(const char*);
  void setAllowCredentials(bool);
  void setMaxAge(uint32_t);
  void addCORSHeaders(AsyncWebServerResponse*);
  void addCORSHeaders(AsyncWebServerRequest*, AsyncWebServerResponse*);
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncRateLimitMiddleware : public AsyncMiddleware {
public:
  void setMaxRequests(size_t);
  void setWindowSize(uint32_t);
  bool isRequestAllowed(uint32_t&);
  virtual void run(AsyncWebServerRequest*, ArMiddlewareNext);
};

class PINWRIGHT_COMPLETE AsyncWebRewrite {
public:
  AsyncWebRewrite(const char*, const char*);
  virtual ~AsyncWebRewrite();
  AsyncWebRewrite& setFilter(ArRequestFilterFunction);
  bool filter(AsyncWebServerRequest*) const;
  const String& from() const;
  const String& toUrl() const;
  const String& params() const;
  virtual bool match(AsyncWebServerRequest*);
};

class PINWRIGHT_COMPLETE AsyncWebHandler : public AsyncMiddlewareChain {
public:
  AsyncWebHandler();
  virtual ~AsyncWebHandler();
  AsyncWebHandler& setFilter(ArRequestFilterFunction);
  AsyncWebHandler& setAuthentication(const char*, const char*,
      AsyncAuthType = AsyncAuthType::AUTH_DIGEST);
  AsyncWebHandler& setAuthentication(const String&, const String&,
      AsyncAuthType = AsyncAuthType::AUTH_DIGEST);
  AsyncWebHandler& setSkipServerMiddlewares(bool);
  AsyncWebHandler& skipServerMiddlewares();
  bool mustSkipServerMiddlewares() const;
  bool filter(AsyncWebServerRequest*);
  virtual bool canHandle(AsyncWebServerRequest*) const;
  virtual bool canHandle(AsyncWebServerRequest*);  // up to 3.6
  virtual void handleRequest(AsyncWebServerRequest*);
  virtual void handleUpload(AsyncWebServerRequest*, const String&, size_t, uint8_t*, size_t, bool);
  virtual void handleBody(AsyncWebServerRequest*, uint8_t*, size_t, size_t, size_t);
  virtual bool isRequestHandlerTrivial() const;
  virtual bool isRequestHandlerTrivial();
};

enum WebResponseState {
    RESPONSE_SETUP, RESPONSE_HEADERS, RESPONSE_CONTENT, RESPONSE_WAIT_ACK, RESPONSE_END,
    RESPONSE_FAILED,
};

class PINWRIGHT_COMPLETE AsyncWebServerResponse {
public:
  static const char* responseCodeToString(int);
  AsyncWebServerResponse();
  virtual ~AsyncWebServerResponse();
  void setCode(int);
  int code() const;
  void setContentLength(size_t);
  void setContentType(const String&);
  void setContentType(const char*);
  bool addHeader(AsyncWebHeader&&, bool = true);
  bool addHeader(const AsyncWebHeader&, bool = true);
  bool addHeader(const char*, const char*, bool = true);
  bool addHeader(const String&, const String&, bool = true);
  bool addHeader(const char*, long, bool = true);
  bool addHeader(const String&, long, bool = true);
  bool removeHeader(const char*);
  bool removeHeader(const char*, const char*);
  AsyncWebHeader* getHeader(const char*) const;
  const std::list<AsyncWebHeader>& getHeaders() const;
  String _assembleHead(uint8_t);
  void _assembleHead(String&, uint8_t);
  virtual bool _started() const;
  virtual bool _finished() const;
  virtual bool _failed() const;
  virtual bool _sourceValid() const;
  virtual void _respond(AsyncWebServerRequest*);
  virtual size_t _ack(AsyncWebServerRequest*, size_t, uint32_t);
protected:
  static bool headerMustBePresentOnce(const String&);
};

using ArRequestHandlerFunction = std::function<void (AsyncWebServerRequest*)>;
using ArUploadHandlerFunction = std::function<void (AsyncWebServerRequest*, const String&, size_t,
    uint8_t*, size_t, bool)>;
using ArBodyHandlerFunction = std::function<void (AsyncWebServerRequest*, uint8_t*, size_t, size_t,
    size_t)>;
class AsyncCallbackJsonWebHandler;
using ArJsonRequestHandlerFunction =
    std::function<void (AsyncWebServerRequest*, ArduinoJson::JsonVariant&)>;
using AsyncCallbackMessagePackWebHandler = AsyncCallbackJsonWebHandler;

class PINWRIGHT_COMPLETE AsyncWebServer : public AsyncMiddlewareChain {
public:
  AsyncWebServer(uint16_t);
  void begin();
  void end();
  tcp_state state() const;
  AsyncWebRewrite& addRewrite(AsyncWebRewrite*);
  AsyncWebRewrite& addRewrite(std::shared_ptr<AsyncWebRewrite>);
  AsyncWebRewrite& rewrite(const char*, const char*);
  bool removeRewrite(AsyncWebRewrite*);
  bool removeRewrite(const char*, const char*);
  AsyncWebHandler& addHandler(AsyncWebHandler*);
  bool removeHandler(AsyncWebHandler*);
  AsyncCallbackWebHandler& on(AsyncURIMatcher, ArRequestHandlerFunction);
  AsyncCallbackWebHandler& on(AsyncURIMatcher, WebRequestMethodComposite, ArRequestHandlerFunction,
      ArUploadHandlerFunction = nullptr, ArBodyHandlerFunction = nullptr);
  AsyncCallbackJsonWebHandler& on(AsyncURIMatcher, WebRequestMethodComposite,
      ArJsonRequestHandlerFunction);
  AsyncStaticWebHandler& serveStatic(const char*, fs::FS&, const char*, const char* = NULL);
  void onNotFound(ArRequestHandlerFunction);
  void onFileUpload(ArUploadHandlerFunction);
  void onRequestBody(ArBodyHandlerFunction);
  AsyncWebHandler& catchAllHandler() const;
  void reset();
  AsyncCallbackWebHandler& on(const char*, ArRequestHandlerFunction);
  AsyncCallbackWebHandler& on(const char*, WebRequestMethodComposite, ArRequestHandlerFunction,
      ArUploadHandlerFunction = nullptr, ArBodyHandlerFunction = nullptr);
};

class PINWRIGHT_COMPLETE DefaultHeaders {
public:
  using headers_t = std::list<AsyncWebHeader>;
  using ConstIterator = headers_t::const_iterator;
  DefaultHeaders();
  void addHeader(const String&, const String&);
  ConstIterator begin() const;
  ConstIterator end() const;
  DefaultHeaders(const DefaultHeaders&) = delete;
  DefaultHeaders& operator=(const DefaultHeaders&) = delete;
  static DefaultHeaders& Instance();
};

class AsyncEventSource;
class AsyncEventSourceResponse;
class AsyncEventSourceClient;
using ArEventHandlerFunction = std::function<void (AsyncEventSourceClient*)>;
using ArAuthorizeConnectHandler = ArAuthorizeFunction;
using AsyncEvent_SharedData_t = std::shared_ptr<String>;

class PINWRIGHT_COMPLETE AsyncEventSourceMessage {
public:
  AsyncEventSourceMessage(AsyncEvent_SharedData_t);
  AsyncEventSourceMessage(const char*, size_t);
  size_t ack(size_t, uint32_t = 0);
  size_t write(AsyncClient*);
  size_t send(AsyncClient*);
  bool finished();
  bool sent();
};

class PINWRIGHT_COMPLETE AsyncEventSourceClient {
public:
  AsyncEventSourceClient(AsyncClient*, AsyncEventSource*, uint32_t = 0);
  bool send(const char*, const char* = NULL, uint32_t = 0, uint32_t = 0);
  bool send(const String&, const String&, uint32_t = 0, uint32_t = 0);
  bool send(const String&, const char*, uint32_t = 0, uint32_t = 0);
  bool write(AsyncEvent_SharedData_t);
  bool write(const char*, size_t);
  void close();
  AsyncClient* client();
  bool connected() const;
  uint32_t lastId() const;
  size_t packetsWaiting() const;
  void set_max_inflight_bytes(size_t);
  size_t get_max_inflight_bytes() const;
  void _onAck(size_t, uint32_t);
  void _onPoll();
  void _onTimeout(uint32_t);
  void _onDisconnect();
  AsyncEventSourceClient(AsyncWebServerRequest*, AsyncEventSource*);
};

class PINWRIGHT_COMPLETE AsyncEventSource : public AsyncWebHandler {
public:
  enum SendStatus { DISCARDED, ENQUEUED, PARTIALLY_ENQUEUED };
  AsyncEventSource(const char*);
  AsyncEventSource(const String&);
  virtual ~AsyncEventSource();
  const char* url() const;
  void close();
  void onConnect(ArEventHandlerFunction);
  SendStatus send(const char*, const char* = NULL, uint32_t = 0, uint32_t = 0);
  SendStatus send(const String&, const String&, uint32_t = 0, uint32_t = 0);
  SendStatus send(const String&, const char*, uint32_t = 0, uint32_t = 0);
  void onDisconnect(ArEventHandlerFunction);
  void authorizeConnect(ArAuthorizeConnectHandler);
  size_t count() const;
  size_t avgPacketsWaiting() const;
  void _addClient(AsyncEventSourceClient*);
  void _handleDisconnect(AsyncEventSourceClient*);
  virtual bool canHandle(AsyncWebServerRequest*) const;
  virtual void handleRequest(AsyncWebServerRequest*);
};

class PINWRIGHT_COMPLETE AsyncEventSourceResponse : public AsyncWebServerResponse {
public:
  AsyncEventSourceResponse(AsyncEventSource*);
  virtual void _respond(AsyncWebServerRequest*);
  virtual size_t _ack(AsyncWebServerRequest*, size_t, uint32_t);
  virtual bool _sourceValid() const;
};

using AsyncWebSocketSharedBuffer = std::shared_ptr<std::vector<uint8_t>>;
class AsyncWebSocket;
class AsyncWebSocketResponse;
class AsyncWebSocketClient;

struct PINWRIGHT_COMPLETE AwsFrameInfo {
  uint8_t message_opcode;
  uint32_t num;
  uint8_t final;
  uint8_t masked;
  uint8_t opcode;
  uint64_t len;
  uint8_t mask[4];
  uint64_t index;
};

enum AwsClientStatus { WS_DISCONNECTED, WS_CONNECTED, WS_DISCONNECTING };
enum AwsFrameType { WS_CONTINUATION, WS_TEXT, WS_BINARY, WS_DISCONNECT = 8, WS_PING, WS_PONG };
enum AwsEventType {
    WS_EVT_CONNECT, WS_EVT_DISCONNECT, WS_EVT_PING, WS_EVT_PONG, WS_EVT_ERROR, WS_EVT_DATA,
};

class PINWRIGHT_COMPLETE AsyncWebSocketMessageBuffer {
public:
  AsyncWebSocketMessageBuffer();
  explicit AsyncWebSocketMessageBuffer(size_t);
  AsyncWebSocketMessageBuffer(const uint8_t*, size_t);
  bool reserve(size_t);
  uint8_t* get();
  size_t length() const;
};

class PINWRIGHT_COMPLETE AsyncWebSocketMessage {
public:
  AsyncWebSocketMessage(AsyncWebSocketSharedBuffer, uint8_t = WS_TEXT, bool = false);
  bool isControl() const;
  uint8_t opcode() const;
  bool mask() const;
  size_t size() const;
  uint8_t* data() const;
  bool finished() const;
  bool betweenFrames() const;
  void ack(size_t, uint32_t);
  size_t send(AsyncClient*);
};

class PINWRIGHT_COMPLETE AsyncWebSocketClient {
public:
  void* _tempObject;
  AsyncWebSocketClient(AsyncClient*, AsyncWebSocket*);
  uint32_t id() const;
  AwsClientStatus status() const;
  AsyncClient* client();
  const AsyncClient* client() const;
  AsyncWebSocket* server();
  const AsyncWebSocket* server() const;
  const AwsFrameInfo& pinfo() const;
  void setCloseClientOnQueueFull(bool);
  bool willCloseClientOnQueueFull() const;
  IPAddress remoteIP() const;
  uint16_t remotePort() const;
  bool shouldBeDeleted() const;
  void close(uint16_t = 0, const char* = NULL);
  bool ping(const uint8_t* = NULL, size_t = 0);
  void keepAlivePeriod(uint16_t);
  uint16_t keepAlivePeriod();
  bool message(AsyncWebSocketSharedBuffer, uint8_t = WS_TEXT, bool = false);
  bool queueIsFull() const;
  size_t queueLen() const;
  size_t printf(const char*, ...);
  bool text(AsyncWebSocketSharedBuffer);
  bool text(const uint8_t*, size_t);
  bool text(const char*, size_t);
  bool text(const char*);
  bool text(const String&);
  bool text(AsyncWebSocketMessageBuffer*);
  bool binary(AsyncWebSocketSharedBuffer);
  bool binary(const uint8_t*, size_t);
  bool binary(const char*, size_t);
  bool binary(const char*);
  bool binary(const String&);
  bool binary(AsyncWebSocketMessageBuffer*);
  bool canSend() const;
  void _onAck(size_t, uint32_t);
  void _onError(int8_t);
  void _onPoll();
  void _onTimeout(uint32_t);
  void _onDisconnect();
  void _onData(void*, size_t);
  AsyncWebSocketClient(AsyncWebServerRequest*, AsyncWebSocket*);
};

using AwsHandshakeHandler = std::function<bool (AsyncWebServerRequest*)>;
using AwsEventHandler = std::function<void (AsyncWebSocket*, AsyncWebSocketClient*, AwsEventType,
    void*, uint8_t*, size_t)>;

class PINWRIGHT_COMPLETE AsyncWebSocket : public AsyncWebHandler {
public:
  enum SendStatus { DISCARDED, ENQUEUED, PARTIALLY_ENQUEUED };
  explicit AsyncWebSocket(const char*, AwsEventHandler = nullptr);
  AsyncWebSocket(const String&, AwsEventHandler = nullptr);
  virtual ~AsyncWebSocket();
  const char* url() const;
  void enable(bool);
  bool enabled() const;
  bool availableForWriteAll();
  bool availableForWrite(uint32_t);
  size_t count() const;
  AsyncWebSocketClient* client(uint32_t);
  bool hasClient(uint32_t);
  void close(uint32_t, uint16_t = 0, const char* = NULL);
  void closeAll(uint16_t = 0, const char* = NULL);
  void cleanupClients(uint16_t = DEFAULT_MAX_WS_CLIENTS);
  bool ping(uint32_t, const uint8_t* = NULL, size_t = 0);
  SendStatus pingAll(const uint8_t* = NULL, size_t = 0);
  bool text(uint32_t, const uint8_t*, size_t);
  bool text(uint32_t, const char*, size_t);
  bool text(uint32_t, const char*);
  bool text(uint32_t, const String&);
  bool text(uint32_t, AsyncWebSocketMessageBuffer*);
  bool text(uint32_t, AsyncWebSocketSharedBuffer);
  SendStatus textAll(const uint8_t*, size_t);
  SendStatus textAll(const char*, size_t);
  SendStatus textAll(const char*);
  SendStatus textAll(const String&);
  SendStatus textAll(AsyncWebSocketMessageBuffer*);
  SendStatus textAll(AsyncWebSocketSharedBuffer);
  bool binary(uint32_t, const uint8_t*, size_t);
  bool binary(uint32_t, const char*, size_t);
  bool binary(uint32_t, const char*);
  bool binary(uint32_t, const String&);
  bool binary(uint32_t, AsyncWebSocketMessageBuffer*);
  bool binary(uint32_t, AsyncWebSocketSharedBuffer);
  SendStatus binaryAll(const uint8_t*, size_t);
  SendStatus binaryAll(const char*, size_t);
  SendStatus binaryAll(const char*);
  SendStatus binaryAll(const String&);
  SendStatus binaryAll(AsyncWebSocketMessageBuffer*);
  SendStatus binaryAll(AsyncWebSocketSharedBuffer);
  size_t printf(uint32_t, const char*, ...);
  size_t printfAll(const char*, ...);
  void onEvent(AwsEventHandler);
  void handleHandshake(AwsHandshakeHandler);
  uint32_t _getNextId();
  AsyncWebSocketClient* _newClient(AsyncWebServerRequest*);
  void _handleDisconnect(AsyncWebSocketClient*);
  void _handleEvent(AsyncWebSocketClient*, AwsEventType, void*, uint8_t*, size_t);
  virtual bool canHandle(AsyncWebServerRequest*) const;
  virtual void handleRequest(AsyncWebServerRequest*);
  AsyncWebSocketMessageBuffer* makeBuffer(size_t = 0);
  AsyncWebSocketMessageBuffer* makeBuffer(const uint8_t*, size_t);
  std::list<AsyncWebSocketClient>& getClients();
};

class PINWRIGHT_COMPLETE AsyncWebSocketResponse : public AsyncWebServerResponse {
public:
  AsyncWebSocketResponse(const String&, AsyncWebSocket*);
  virtual void _respond(AsyncWebServerRequest*);
  virtual size_t _ack(AsyncWebServerRequest*, size_t, uint32_t);
  virtual bool _sourceValid() const;
};

class PINWRIGHT_COMPLETE AsyncWebSocketMessageHandler {
public:
  AwsEventHandler eventHandler() const;
  void onConnect(std::function<void (AsyncWebSocket*, AsyncWebSocketClient*)>);
  void onDisconnect(std::function<void (AsyncWebSocket*, uint32_t)>);
  void onError(std::function<void (AsyncWebSocket*, AsyncWebSocketClient*, uint16_t, const char*, size_t)>);
  void onMessage(std::function<void (AsyncWebSocket*, AsyncWebSocketClient*, const uint8_t*, size_t)>);
  void onFragment(std::function<void (AsyncWebSocket*, AsyncWebSocketClient*, const AwsFrameInfo*, const uint8_t*, size_t)>);
};

class PINWRIGHT_COMPLETE AsyncStaticWebHandler : public AsyncWebHandler {
public:
  AsyncStaticWebHandler(const char*, fs::FS&, const char*, const char*);
  virtual bool canHandle(AsyncWebServerRequest*) const;
  virtual void handleRequest(AsyncWebServerRequest*);
  AsyncStaticWebHandler& setTryGzipFirst(bool);
  AsyncStaticWebHandler& setIsDir(bool);
  AsyncStaticWebHandler& setDefaultFile(const char*);
  AsyncStaticWebHandler& setCacheControl(const char*);
  AsyncStaticWebHandler& setLastModified(const char*);
  AsyncStaticWebHandler& setLastModified(tm*);
  AsyncStaticWebHandler& setLastModified(time_t);
  AsyncStaticWebHandler& setLastModified();
  AsyncStaticWebHandler& setTemplateProcessor(AwsTemplateProcessor);
};

class PINWRIGHT_COMPLETE AsyncCallbackWebHandler : public AsyncWebHandler {
public:
  AsyncCallbackWebHandler();
  void setUri(AsyncURIMatcher);
  void setMethod(WebRequestMethodComposite);
  void onRequest(ArRequestHandlerFunction);
  void onUpload(ArUploadHandlerFunction);
  void onBody(ArBodyHandlerFunction);
  virtual bool canHandle(AsyncWebServerRequest*) const;
  virtual void handleRequest(AsyncWebServerRequest*);
  virtual void handleUpload(AsyncWebServerRequest*, const String&, size_t, uint8_t*, size_t, bool);
  virtual void handleBody(AsyncWebServerRequest*, uint8_t*, size_t, size_t, size_t);
  virtual bool isRequestHandlerTrivial() const;
  void setUri(const String&);
};

class PINWRIGHT_COMPLETE AsyncBasicResponse : public AsyncWebServerResponse {
public:
  explicit AsyncBasicResponse(int, const char* = "", const char* = "");
  AsyncBasicResponse(int, const String&, const String& = String());
  virtual void _respond(AsyncWebServerRequest*);
  virtual size_t _ack(AsyncWebServerRequest*, size_t, uint32_t);
  virtual bool _sourceValid() const;
protected:
  size_t write_send_buffs(AsyncWebServerRequest*, size_t, uint32_t);
};

class PINWRIGHT_COMPLETE AsyncAbstractResponse : public AsyncWebServerResponse {
public:
  AsyncAbstractResponse(AwsTemplateProcessor = nullptr);
  virtual ~AsyncAbstractResponse();
  virtual void _respond(AsyncWebServerRequest*);
  virtual size_t _ack(AsyncWebServerRequest*, size_t, uint32_t);
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
protected:
  size_t write_send_buffs(AsyncWebServerRequest*, size_t, uint32_t);
};

class PINWRIGHT_COMPLETE AsyncFileResponse : public AsyncAbstractResponse {
public:
  AsyncFileResponse(fs::FS&, const String&, const char* = "", bool = false,
      AwsTemplateProcessor = nullptr);
  AsyncFileResponse(fs::FS&, const String&, const String&, bool = false,
      AwsTemplateProcessor = nullptr);
  AsyncFileResponse(fs::File, const String&, const char* = "", bool = false,
      AwsTemplateProcessor = nullptr);
  AsyncFileResponse(fs::File, const String&, const String&, bool = false,
      AwsTemplateProcessor = nullptr);
  virtual ~AsyncFileResponse();
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncStreamResponse : public AsyncAbstractResponse {
public:
  AsyncStreamResponse(Stream&, const char*, size_t, AwsTemplateProcessor = nullptr);
  AsyncStreamResponse(Stream&, const String&, size_t, AwsTemplateProcessor = nullptr);
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncCallbackResponse : public AsyncAbstractResponse {
public:
  AsyncCallbackResponse(const char*, size_t, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  AsyncCallbackResponse(const String&, size_t, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncChunkedResponse : public AsyncAbstractResponse {
public:
  AsyncChunkedResponse(const char*, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  AsyncChunkedResponse(const String&, AwsResponseFiller, AwsTemplateProcessor = nullptr);
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncProgmemResponse : public AsyncAbstractResponse {
public:
  AsyncProgmemResponse(int, const char*, const uint8_t*, size_t, AwsTemplateProcessor = nullptr);
  AsyncProgmemResponse(int, const String&, const uint8_t*, size_t, AwsTemplateProcessor = nullptr);
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
};

class PINWRIGHT_COMPLETE AsyncResponseStream : public AsyncAbstractResponse, public Print {
public:
  AsyncResponseStream(const char*, size_t);
  AsyncResponseStream(const String&, size_t);
  virtual bool _sourceValid() const;
  virtual size_t _fillBuffer(uint8_t*, size_t);
  virtual size_t write(const uint8_t*, size_t);
  virtual size_t write(uint8_t);
  size_t available() const;
  using Print::write;
};

class PINWRIGHT_COMPLETE ChunkPrint : public Print {
public:
  ChunkPrint(uint8_t*, size_t, size_t);
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  size_t written() const;
};

