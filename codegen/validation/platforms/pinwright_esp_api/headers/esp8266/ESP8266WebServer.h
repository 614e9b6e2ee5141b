#pragma once
#include <functional>
#include <ESP8266WiFi.h>
#include <FS.h>
#include <detail/mimetable.h>
#include <Uri.h>
#include <memory>
#define WEBSERVER_HAS_HOOK 1
#define HTTP_DOWNLOAD_UNIT_SIZE 1460
#define HTTP_UPLOAD_BUFLEN 2048
#define HTTP_MAX_DATA_WAIT 5000
#define HTTP_MAX_DATA_AVAILABLE_WAIT 30
#define HTTP_MAX_POST_WAIT 5000
#define HTTP_MAX_SEND_WAIT 5000
#define HTTP_MAX_CLOSE_WAIT 2000
#define CONTENT_LENGTH_UNKNOWN ((size_t)-1)
#define CONTENT_LENGTH_NOT_SET ((size_t)-2)

enum HTTPMethod {
  HTTP_ANY,
  HTTP_GET,
  HTTP_HEAD,
  HTTP_POST,
  HTTP_PUT,
  HTTP_PATCH,
  HTTP_DELETE,
  HTTP_OPTIONS
};

enum HTTPUploadStatus {
  UPLOAD_FILE_START,
  UPLOAD_FILE_WRITE,
  UPLOAD_FILE_END,
  UPLOAD_FILE_ABORTED
};

enum HTTPClientStatus { HC_NONE, HC_WAIT_READ, HC_WAIT_CLOSE };

enum HTTPAuthMethod { BASIC_AUTH, DIGEST_AUTH };

typedef struct {
  HTTPUploadStatus status;
  String filename;
  String name;
  String type;
  size_t totalSize;
  size_t currentSize;
  size_t contentLength;
  uint8_t buf[HTTP_UPLOAD_BUFLEN];
} HTTPUpload;

namespace esp8266webserver {

template <typename ServerType>
class ESP8266WebServerTemplate;

template <typename ServerType>
class RequestHandler;

template <typename ServerType>
class PINWRIGHT_COMPLETE ESP8266WebServerTemplate {
 public:
  ESP8266WebServerTemplate(IPAddress addr, int port = 80);
  ESP8266WebServerTemplate(int port = 80);
  ~ESP8266WebServerTemplate();
  using ClientType = typename ServerType::ClientType;
  using RequestHandlerType = RequestHandler<ServerType>;
  using WebServerType = ESP8266WebServerTemplate<ServerType>;

  enum ClientFuture {
    CLIENT_REQUEST_CAN_CONTINUE,
    CLIENT_REQUEST_IS_HANDLED,
    CLIENT_MUST_STOP,
    CLIENT_IS_GIVEN
  };
  typedef String (*ContentTypeFunction)(const String&);
  using HookFunction =
      std::function<ClientFuture(const String& method, const String& url, WiFiClient* client,
                                 ContentTypeFunction contentType)>;
  void begin();
  void begin(uint16_t port);
  void handleClient();
  void close();
  void stop();
  bool authenticate(const char* username, const char* password);
  bool authenticateDigest(const String& username, const String& H1);
  void requestAuthentication(HTTPAuthMethod mode = BASIC_AUTH, const char* realm = NULL,
                             const String& authFailMsg = String(""));
  typedef std::function<void(void)> THandlerFunction;
  typedef std::function<String(FS& fs, const String& fName)> ETagFunction;
  void on(const Uri& uri, THandlerFunction handler);
  void on(const Uri& uri, HTTPMethod method, THandlerFunction fn);
  void on(const Uri& uri, HTTPMethod method, THandlerFunction fn, THandlerFunction ufn);
  void addHandler(RequestHandlerType* handler);
  void serveStatic(const char* uri, fs::FS& fs, const char* path, const char* cache_header = NULL);
  void onNotFound(THandlerFunction fn);
  void onFileUpload(THandlerFunction fn);
  void enableCORS(bool enable);
  void enableETag(bool enable, ETagFunction fn = nullptr);
  const String& uri() const;
  HTTPMethod method() const;
  ClientType& client();
  HTTPUpload& upload();
  ServerType& getServer();
  const String& pathArg(unsigned int i) const;
  const String& arg(const String& name) const;
  const String& arg(int i) const;
  const String& argName(int i) const;
  int args() const;
  bool hasArg(const String& name) const;
  void collectHeaders(const char* headerKeys[], const size_t headerKeysCount);

  template <typename... Args>
  void collectHeaders(const Args&... args);
  const String& header(const String& name) const;
  const String& header(int i) const;
  const String& headerName(int i) const;
  int headers() const;
  bool hasHeader(const String& name) const;
  const String& hostHeader() const;
  void send(int code, const char* content_type = NULL, const String& content = emptyString);
  void send(int code, char* content_type, const String& content);
  void send(int code, const String& content_type, const String& content);
  void send(int code, const char* content_type, const char* content);
  void send(int code, const char* content_type, const char* content, size_t content_length);
  void send(int code, const char* content_type, const uint8_t* content, size_t content_length);
  void send_P(int code, PGM_P content_type, PGM_P content);
  void send_P(int code, PGM_P content_type, PGM_P content, size_t contentLength);
  void send(int code, const char* content_type, Stream* stream, size_t content_length = 0);
  void send(int code, const char* content_type, Stream& stream, size_t content_length = 0);
  void setContentLength(const size_t contentLength);
  void sendHeader(const String& name, const String& value, bool first = false);
  void sendContent(const String& content);
  void sendContent(String& content);
  void sendContent_P(PGM_P content);
  void sendContent_P(PGM_P content, size_t size);
  void sendContent(const char* content);
  void sendContent(const char* content, size_t size);
  void sendContent(Stream* content, ssize_t content_length = 0);
  void sendContent(Stream& content, ssize_t content_length = 0);
  bool chunkedResponseModeStart_P(int code, PGM_P content_type);
  bool chunkedResponseModeStart(int code, const char* content_type);
  bool chunkedResponseModeStart(int code, const String& content_type);
  void chunkedResponseFinalize();
  void keepAlive(bool keepAlive);
  bool keepAlive();
  static String credentialHash(const String& username, const String& realm, const String& password);
  static String urlDecode(const String& text);

  template <typename T>
  size_t streamFile(T& file, const String& contentType);

  template <typename T>
  size_t streamFile(T& file, const String& contentType, HTTPMethod requestMethod);

  template <typename T>
  size_t stream(T& aStream, const String& contentType, HTTPMethod requestMethod, ssize_t size);

  template <typename T>
  size_t stream(T& aStream, const String& contentType, HTTPMethod requestMethod = HTTP_GET);
  static String responseCodeToString(const int code);
  void addHook(HookFunction hook);
  bool _eTagEnabled;
  ETagFunction _eTagFunction;

 protected:
  void _addRequestHandler(RequestHandlerType* handler);
  void _handleRequest();
  void _finalizeResponse();
  ClientFuture _parseRequest(ClientType& client);
  void _parseArguments(const String& data);
  int _parseArgumentsPrivate(
      const String& data,
      std::function<void(String&, String&, const String&, int, int, int, int)> handler);
  bool _parseForm(ClientType& client, const String& boundary, uint32_t len);
  bool _parseFormUploadAborted();
  void _uploadWriteByte(uint8_t b);
  int _uploadReadByte(ClientType& client);
  void _prepareHeader(String& response, int code, const char* content_type, size_t contentLength);
  bool _collectHeader(const char* headerName, const char* headerValue);
  void _streamFileCore(const size_t fileSize, const String& fileName, const String& contentType);
  static String _getRandomHexString();
  String _extractParam(String& authReq, const String& param, const char delimit = '"') const;

  struct RequestArgument {
    String key;
    String value;
  };
  ServerType _server;
  ClientType _currentClient;
  HTTPMethod _currentMethod;
  String _currentUri;
  uint8_t _currentVersion;
  HTTPClientStatus _currentStatus;
  unsigned long _statusChange;
  RequestHandlerType* _currentHandler;
  RequestHandlerType* _firstHandler;
  RequestHandlerType* _lastHandler;
  THandlerFunction _notFoundHandler;
  THandlerFunction _fileUploadHandler;
  int _currentArgCount;
  RequestArgument* _currentArgs;
  int _currentArgsHavePlain;
  std::unique_ptr<HTTPUpload> _currentUpload;
  int _postArgsLen;
  RequestArgument* _postArgs;
  int _headerKeysCount;
  RequestArgument* _currentHeaders;
  size_t _contentLength;
  String _responseHeaders;
  String _hostHeader;
  bool _chunked;
  bool _corsEnabled;
  bool _keepAlive;
  String _snonce;
  String _sopaque;
  String _srealm;
  HookFunction _hook;
};

}  // namespace esp8266webserver
using ESP8266WebServer = esp8266webserver::ESP8266WebServerTemplate<WiFiServer>;
using RequestHandler = esp8266webserver::RequestHandler<WiFiServer>;

#include <detail/RequestHandler.h>
