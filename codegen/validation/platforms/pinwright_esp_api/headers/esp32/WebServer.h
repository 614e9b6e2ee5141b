#pragma once
#include <pinwright_marks.h>
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
  virtual void begin(uint16_t);
  virtual void handleClient();
  virtual void close();
  void stop();
#if PINWRIGHT_CORE >= 30000
  const String AuthTypeDigest;
  const String AuthTypeBasic;
  typedef std::function<String*(HTTPAuthMethod, String,
                                String[])>
      THandlerFunctionAuthCheck;
  bool authenticate(THandlerFunctionAuthCheck);
#endif
  bool authenticate(const char*, const char*);
#if PINWRIGHT_CORE >= 30000
  bool authenticateBasicSHA1(const char*, const char*);
#endif
  void requestAuthentication(HTTPAuthMethod = BASIC_AUTH, const char* = NULL,
                             const String& = String(""));
  typedef std::function<void(void)> THandlerFunction;
#if PINWRIGHT_CORE < 30000
  void on(const Uri&, THandlerFunction);
  void on(const Uri&, HTTPMethod, THandlerFunction);
  void on(const Uri&, HTTPMethod, THandlerFunction, THandlerFunction);
#else
  typedef std::function<bool(WebServer&)> FilterFunction;
  RequestHandler& on(const Uri&, THandlerFunction);
  RequestHandler& on(const Uri&, HTTPMethod, THandlerFunction);
  RequestHandler& on(const Uri&, HTTPMethod, THandlerFunction, THandlerFunction);
  bool removeRoute(const char*);
  bool removeRoute(const char*, HTTPMethod);
  bool removeRoute(const String&);
  bool removeRoute(const String&, HTTPMethod);
#endif
  void addHandler(RequestHandler*);
#if PINWRIGHT_CORE >= 30000
  bool removeHandler(RequestHandler*);
#endif
  void serveStatic(const char*, fs::FS&, const char*, const char* = NULL);
  void onNotFound(THandlerFunction);
  void onFileUpload(THandlerFunction);
#if PINWRIGHT_CORE < 30000
  String uri();
  HTTPMethod method();
  virtual WiFiClient client();
#else
  String uri() const;
  HTTPMethod method() const;
  virtual NetworkClient& client();
#endif
  HTTPUpload& upload();
  HTTPRaw& raw();
#if PINWRIGHT_CORE < 30000
  String pathArg(unsigned int);
  String arg(String);
  String arg(int);
  String argName(int);
  int args();
  bool hasArg(String);
#else
  String pathArg(unsigned int) const;
  String arg(const String&) const;
  String arg(int) const;
  String argName(int) const;
  int args() const;
  bool hasArg(const String&) const;
#endif
#if PINWRIGHT_CORE >= 30000
  void collectAllHeaders();
  int version() const;
  int responseCode() const;
  int responseHeaders() const;
  const String& responseHeader(String) const;
  const String& responseHeader(int) const;
  const String& responseHeaderName(int) const;
  bool hasResponseHeader(const String&) const;
  void send(int, const char*, Stream&, size_t = 0);
  void chunkResponseBegin(const char* = "text/plain");
  void chunkWrite(const char*, size_t);
  void chunkResponseEnd();
  static String responseCodeToString(int);
  WebServer& addMiddleware(Middleware*);
  WebServer& addMiddleware(Middleware::Function);
  WebServer& removeMiddleware(Middleware*);
#endif
  void collectHeaders(const char*[], const size_t);
#if PINWRIGHT_CORE < 30000
  String header(String);
  String header(int);
  String headerName(int);
  int headers();
  bool hasHeader(String);
  int clientContentLength();
  String hostHeader();
#else
  String header(const String&) const;
  String header(int) const;
  String headerName(int) const;
  int headers() const;
  bool hasHeader(const String&) const;
  int clientContentLength() const;
  String hostHeader() const;
#endif
  void send(int, const char* = NULL, const String& = String(""));
  void send(int, char*, const String&);
  void send(int, const String&, const String&);
  void send(int, const char*, const char*);
  void send_P(int, PGM_P, PGM_P);
  void send_P(int, PGM_P, PGM_P, size_t);
  void enableDelay(boolean);
  void enableCORS(boolean = true);
  void enableCrossOrigin(boolean = true);
#if PINWRIGHT_CORE >= 30000
  typedef std::function<String(FS&, const String&)> ETagFunction;
  void enableETag(bool, ETagFunction = nullptr);
#endif
  void setContentLength(const size_t);
  void sendHeader(const String&, const String&, bool = false);
  void sendContent(const String&);
  void sendContent(const char*, size_t);
  void sendContent_P(PGM_P);
  void sendContent_P(PGM_P, size_t);
  static String urlDecode(const String&);

  template <typename T>
  size_t streamFile(T&, const String&, const int = 200);
#if PINWRIGHT_CORE >= 30000
  bool _eTagEnabled;
  ETagFunction _eTagFunction;
#endif
 protected:
  virtual size_t _currentClientWrite(const char*, size_t);
  virtual size_t _currentClientWrite_P(PGM_P, size_t);
  void _addRequestHandler(RequestHandler*);
#if PINWRIGHT_CORE >= 30000
  bool _removeRequestHandler(RequestHandler*);
#endif
  void _handleRequest();
  void _finalizeResponse();
#if PINWRIGHT_CORE < 30000
  bool _parseRequest(WiFiClient&);
  void _parseArguments(String);
#else
  bool _parseRequest(NetworkClient&);
  void _parseArguments(const String&);
#endif
  static String _responseCodeToString(int);
#if PINWRIGHT_CORE < 30000
  bool _parseForm(WiFiClient&, String, uint32_t);
#else
  bool _parseForm(NetworkClient&, const String&, uint32_t);
#endif
  bool _parseFormUploadAborted();
  void _uploadWriteByte(uint8_t);
#if PINWRIGHT_CORE < 30000
  int _uploadReadByte(WiFiClient&);
#else
  int _uploadReadByte(NetworkClient&);
#endif
  void _prepareHeader(String&, int, const char*, size_t);
  bool _collectHeader(const char*, const char*);
  void _streamFileCore(const size_t, const String&, const String&,
                       const int = 200);
  String _getRandomHexString();
  String _extractParam(String&, const String&, const char = '"');

  struct RequestArgument {
    String key;
    String value;
  };
};

#include <detail/RequestHandler.h>
#if PINWRIGHT_CORE >= 30000
#include <middleware/Middlewares.h>
#endif
