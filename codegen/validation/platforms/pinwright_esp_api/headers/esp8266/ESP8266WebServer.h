#pragma once
#include <pinwright_marks.h>
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
      std::function<ClientFuture(const String&, const String&, WiFiClient*,
                                 ContentTypeFunction)>;
  void begin();
  void begin(uint16_t);
  void handleClient();
  void close();
  void stop();
  bool authenticate(const char*, const char*);
  bool authenticateDigest(const String&, const String&);
  void requestAuthentication(HTTPAuthMethod = BASIC_AUTH, const char* = NULL,
                             const String& = String(""));
  typedef std::function<void(void)> THandlerFunction;
  typedef std::function<String(FS&, const String&)> ETagFunction;
  void on(const Uri&, THandlerFunction);
  void on(const Uri&, HTTPMethod, THandlerFunction);
  void on(const Uri&, HTTPMethod, THandlerFunction, THandlerFunction);
  void addHandler(RequestHandlerType*);
  void serveStatic(const char*, fs::FS&, const char*, const char* = NULL);
  void onNotFound(THandlerFunction);
  void onFileUpload(THandlerFunction);
  void enableCORS(bool);
  void enableETag(bool, ETagFunction = nullptr);
  const String& uri() const;
  HTTPMethod method() const;
  ClientType& client();
  HTTPUpload& upload();
  ServerType& getServer();
  const String& pathArg(unsigned int) const;
  const String& arg(const String&) const;
  const String& arg(int) const;
  const String& argName(int) const;
  int args() const;
  bool hasArg(const String&) const;
  void collectHeaders(const char*[], const size_t);

  template <typename... Args>
  void collectHeaders(const Args&... args);
  const String& header(const String&) const;
  const String& header(int) const;
  const String& headerName(int) const;
  int headers() const;
  bool hasHeader(const String&) const;
  const String& hostHeader() const;
  void send(int, const char* = NULL, const String& = emptyString);
  void send(int, char*, const String&);
  void send(int, const String&, const String&);
  void send(int, const char*, const char*);
  void send(int, const char*, const char*, size_t);
  void send(int, const char*, const uint8_t*, size_t);
  void send_P(int, PGM_P, PGM_P);
  void send_P(int, PGM_P, PGM_P, size_t);
  void send(int, const char*, Stream*, size_t = 0);
  void send(int, const char*, Stream&, size_t = 0);
  void setContentLength(const size_t);
  void sendHeader(const String&, const String&, bool = false);
  void sendContent(const String&);
  void sendContent(String&);
  void sendContent_P(PGM_P);
  void sendContent_P(PGM_P, size_t);
  void sendContent(const char*);
  void sendContent(const char*, size_t);
  void sendContent(Stream*, ssize_t = 0);
  void sendContent(Stream&, ssize_t = 0);
  bool chunkedResponseModeStart_P(int, PGM_P);
  bool chunkedResponseModeStart(int, const char*);
  bool chunkedResponseModeStart(int, const String&);
  void chunkedResponseFinalize();
  void keepAlive(bool);
  bool keepAlive();
  static String credentialHash(const String&, const String&, const String&);
  static String urlDecode(const String&);

  template <typename T>
  size_t streamFile(T&, const String&);

  template <typename T>
  size_t streamFile(T&, const String&, HTTPMethod);

  template <typename T>
  size_t stream(T&, const String&, HTTPMethod, ssize_t);

  template <typename T>
  size_t stream(T&, const String&, HTTPMethod = HTTP_GET);
  static String responseCodeToString(const int);
  void addHook(HookFunction);
  bool _eTagEnabled;
  ETagFunction _eTagFunction;

 protected:
  void _addRequestHandler(RequestHandlerType*);
  void _handleRequest();
  void _finalizeResponse();
  ClientFuture _parseRequest(ClientType&);
  void _parseArguments(const String&);
  int _parseArgumentsPrivate(
      const String&,
      std::function<void(String&, String&, const String&, int, int, int, int)>);
  bool _parseForm(ClientType&, const String&, uint32_t);
  bool _parseFormUploadAborted();
  void _uploadWriteByte(uint8_t);
  int _uploadReadByte(ClientType&);
  void _prepareHeader(String&, int, const char*, size_t);
  bool _collectHeader(const char*, const char*);
  void _streamFileCore(const size_t, const String&, const String&);
  static String _getRandomHexString();
  String _extractParam(String&, const String&, const char = '"') const;

  struct RequestArgument {
    String key;
    String value;
  };
};

}  // namespace esp8266webserver
using ESP8266WebServer = esp8266webserver::ESP8266WebServerTemplate<WiFiServer>;
using RequestHandler = esp8266webserver::RequestHandler<WiFiServer>;

#include <detail/RequestHandler.h>
