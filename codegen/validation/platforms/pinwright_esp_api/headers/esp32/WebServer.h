#pragma once
#include <functional>
#include <memory>
#if PINWRIGHT_CORE < 30000
#include <WiFi.h>
#else
#include <FS.h>
#include <Network.h>
#endif
#include <HTTP_Method.h>
#include <Uri.h>
#define HTTP_DOWNLOAD_UNIT_SIZE 1436
#define HTTP_UPLOAD_BUFLEN 1436
#define HTTP_RAW_BUFLEN 1436
#define HTTP_MAX_DATA_WAIT 5000
#define HTTP_MAX_POST_WAIT 5000
#define HTTP_MAX_SEND_WAIT 5000
#if PINWRIGHT_CORE >= 30000
#define HTTP_MAX_CLOSE_WAIT 5000
#else
#define HTTP_MAX_CLOSE_WAIT 2000
#endif
#if PINWRIGHT_CORE >= 30000
#define HTTP_MAX_BASIC_AUTH_LEN 256
#endif
#define CONTENT_LENGTH_UNKNOWN ((size_t)-1)
#define CONTENT_LENGTH_NOT_SET ((size_t)-2)

enum HTTPUploadStatus {
  UPLOAD_FILE_START,
  UPLOAD_FILE_WRITE,
  UPLOAD_FILE_END,
  UPLOAD_FILE_ABORTED
};

enum HTTPRawStatus { RAW_START, RAW_WRITE, RAW_END, RAW_ABORTED };

enum HTTPClientStatus { HC_NONE, HC_WAIT_READ, HC_WAIT_CLOSE };
#if PINWRIGHT_CORE >= 30000
enum HTTPAuthMethod { BASIC_AUTH, DIGEST_AUTH, OTHER_AUTH };
#else
enum HTTPAuthMethod { BASIC_AUTH, DIGEST_AUTH };
#endif

class WebServer;
class RequestHandler;

typedef struct {
  HTTPUploadStatus status;
  String filename;
  String name;
  String type;
  size_t totalSize;
  size_t currentSize;
  uint8_t buf[HTTP_UPLOAD_BUFLEN];
} HTTPUpload;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  HTTPRawStatus status;
  size_t totalSize;
  size_t currentSize;
  uint8_t buf[HTTP_RAW_BUFLEN];
  void* data;
} HTTPRaw;
#else
typedef struct {
  HTTPRawStatus status;
  size_t totalSize;
  size_t currentSize;
  uint8_t buf[HTTP_UPLOAD_BUFLEN];
  void* data;
} HTTPRaw;
#endif

namespace fs {

class FS;
}

#if PINWRIGHT_CORE >= 30000
#include <middleware/Middleware.h>
#endif

class PINWRIGHT_COMPLETE WebServer {
 public:
  WebServer(IPAddress addr, int port = 80);
  WebServer(int port = 80);
  virtual ~WebServer();
  virtual void begin();
  virtual void begin(uint16_t port);
  virtual void handleClient();
  virtual void close();
  void stop();
#if PINWRIGHT_CORE >= 30000
 public:
  const String AuthTypeDigest;
  const String AuthTypeBasic;
  typedef std::function<String*(HTTPAuthMethod mode, String enteredUsernameOrReq,
                                String extraParams[])>
      THandlerFunctionAuthCheck;
  bool authenticate(THandlerFunctionAuthCheck fn);
#endif
 public:
  bool authenticate(const char* username, const char* password);
#if PINWRIGHT_CORE >= 30000
 public:
  bool authenticateBasicSHA1(const char* _username, const char* _sha1AsBase64orHex);
#endif
 public:
  void requestAuthentication(HTTPAuthMethod mode = BASIC_AUTH, const char* realm = NULL,
                             const String& authFailMsg = String(""));
  typedef std::function<void(void)> THandlerFunction;
#if PINWRIGHT_CORE < 30000
 public:
  void on(const Uri& uri, THandlerFunction fn);
  void on(const Uri& uri, HTTPMethod method, THandlerFunction fn);
  void on(const Uri& uri, HTTPMethod method, THandlerFunction fn, THandlerFunction ufn);
#else
 public:
  typedef std::function<bool(WebServer& server)> FilterFunction;
  RequestHandler& on(const Uri& uri, THandlerFunction fn);
  RequestHandler& on(const Uri& uri, HTTPMethod method, THandlerFunction fn);
  RequestHandler& on(const Uri& uri, HTTPMethod method, THandlerFunction fn, THandlerFunction ufn);
  bool removeRoute(const char* uri);
  bool removeRoute(const char* uri, HTTPMethod method);
  bool removeRoute(const String& uri);
  bool removeRoute(const String& uri, HTTPMethod method);
#endif
 public:
  void addHandler(RequestHandler* handler);
#if PINWRIGHT_CORE >= 30000
 public:
  bool removeHandler(RequestHandler* handler);
#endif
 public:
  void serveStatic(const char* uri, fs::FS& fs, const char* path, const char* cache_header = NULL);
  void onNotFound(THandlerFunction fn);
  void onFileUpload(THandlerFunction ufn);
#if PINWRIGHT_CORE < 30000
 public:
  String uri();
  HTTPMethod method();
  virtual WiFiClient client();
#else
 public:
  String uri() const;
  HTTPMethod method() const;
  virtual NetworkClient& client();
#endif
 public:
  HTTPUpload& upload();
  HTTPRaw& raw();
#if PINWRIGHT_CORE < 30000
 public:
  String pathArg(unsigned int i);
  String arg(String name);
  String arg(int i);
  String argName(int i);
  int args();
  bool hasArg(String name);
#else
 public:
  String pathArg(unsigned int i) const;
  String arg(const String& name) const;
  String arg(int i) const;
  String argName(int i) const;
  int args() const;
  bool hasArg(const String& name) const;
#endif
 public:
#if PINWRIGHT_CORE >= 30000
 public:
  void collectAllHeaders();
  int version() const;
  int responseCode() const;
  int responseHeaders() const;
  const String& responseHeader(String name) const;
  const String& responseHeader(int i) const;
  const String& responseHeaderName(int i) const;
  bool hasResponseHeader(const String& name) const;
  void send(int code, const char* content_type, Stream& stream, size_t content_length = 0);
  void chunkResponseBegin(const char* contentType = "text/plain");
  void chunkWrite(const char* data, size_t length);
  void chunkResponseEnd();
  static String responseCodeToString(int code);
  WebServer& addMiddleware(Middleware* middleware);
  WebServer& addMiddleware(Middleware::Function fn);
  WebServer& removeMiddleware(Middleware* middleware);
#endif
 public:
  void collectHeaders(const char* headerKeys[], const size_t headerKeysCount);
#if PINWRIGHT_CORE < 30000
 public:
  String header(String name);
  String header(int i);
  String headerName(int i);
  int headers();
  bool hasHeader(String name);
  int clientContentLength();
  String hostHeader();
#else
 public:
  String header(const String& name) const;
  String header(int i) const;
  String headerName(int i) const;
  int headers() const;
  bool hasHeader(const String& name) const;
  int clientContentLength() const;
  String hostHeader() const;
#endif
 public:
  void send(int code, const char* content_type = NULL, const String& content = String(""));
  void send(int code, char* content_type, const String& content);
  void send(int code, const String& content_type, const String& content);
  void send(int code, const char* content_type, const char* content);
  void send_P(int code, PGM_P content_type, PGM_P content);
  void send_P(int code, PGM_P content_type, PGM_P content, size_t contentLength);
  void enableDelay(boolean value);
  void enableCORS(boolean value = true);
  void enableCrossOrigin(boolean value = true);
#if PINWRIGHT_CORE >= 30000
 public:
  typedef std::function<String(FS& fs, const String& fName)> ETagFunction;
  void enableETag(bool enable, ETagFunction fn = nullptr);
#endif
 public:
  void setContentLength(const size_t contentLength);
  void sendHeader(const String& name, const String& value, bool first = false);
  void sendContent(const String& content);
  void sendContent(const char* content, size_t contentLength);
  void sendContent_P(PGM_P content);
  void sendContent_P(PGM_P content, size_t size);
  static String urlDecode(const String& text);

  template <typename T>
  size_t streamFile(T& file, const String& contentType, const int code = 200);
#if PINWRIGHT_CORE >= 30000
 public:
  bool _eTagEnabled;
  ETagFunction _eTagFunction;
#endif
 protected:
  virtual size_t _currentClientWrite(const char* b, size_t l);
  virtual size_t _currentClientWrite_P(PGM_P b, size_t l);
  void _addRequestHandler(RequestHandler* handler);
#if PINWRIGHT_CORE >= 30000
 protected:
  bool _removeRequestHandler(RequestHandler* handler);
#endif
 protected:
  void _handleRequest();
  void _finalizeResponse();
#if PINWRIGHT_CORE < 30000
 protected:
  bool _parseRequest(WiFiClient& client);
  void _parseArguments(String data);
#else
 protected:
  bool _parseRequest(NetworkClient& client);
  void _parseArguments(const String& data);
#endif
 protected:
  static String _responseCodeToString(int code);
#if PINWRIGHT_CORE < 30000
 protected:
  bool _parseForm(WiFiClient& client, String boundary, uint32_t len);
#else
 protected:
  bool _parseForm(NetworkClient& client, const String& boundary, uint32_t len);
#endif
 protected:
  bool _parseFormUploadAborted();
  void _uploadWriteByte(uint8_t b);
#if PINWRIGHT_CORE < 30000
 protected:
  int _uploadReadByte(WiFiClient& client);
#else
 protected:
  int _uploadReadByte(NetworkClient& client);
#endif
 protected:
  void _prepareHeader(String& response, int code, const char* content_type, size_t contentLength);
  bool _collectHeader(const char* headerName, const char* headerValue);
  void _streamFileCore(const size_t fileSize, const String& fileName, const String& contentType,
                       const int code = 200);
  String _getRandomHexString();
  String _extractParam(String& authReq, const String& param, const char delimit = '"');

  struct RequestArgument {
    String key;
    String value;
  };
  boolean _corsEnabled;
#if PINWRIGHT_CORE < 30000
 protected:
  WiFiServer _server;
  WiFiClient _currentClient;
#else
 protected:
  NetworkServer _server;
  NetworkClient _currentClient;
#endif
 protected:
  HTTPMethod _currentMethod;
  String _currentUri;
  uint8_t _currentVersion;
  HTTPClientStatus _currentStatus;
  unsigned long _statusChange;
  boolean _nullDelay;
  RequestHandler* _currentHandler;
  RequestHandler* _firstHandler;
  RequestHandler* _lastHandler;
  THandlerFunction _notFoundHandler;
  THandlerFunction _fileUploadHandler;
  int _currentArgCount;
  RequestArgument* _currentArgs;
  int _postArgsLen;
  RequestArgument* _postArgs;
  std::unique_ptr<HTTPUpload> _currentUpload;
  std::unique_ptr<HTTPRaw> _currentRaw;
  int _headerKeysCount;
  RequestArgument* _currentHeaders;
  size_t _contentLength;
  int _clientContentLength;
  String _responseHeaders;
  String _hostHeader;
  bool _chunked;
  String _snonce;
  String _sopaque;
  String _srealm;
};

#include <detail/RequestHandler.h>
#if PINWRIGHT_CORE >= 30000
#include <middleware/Middlewares.h>
#endif
