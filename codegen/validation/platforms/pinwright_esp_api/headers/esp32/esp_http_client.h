#pragma once
#include <sys/socket.h>
#include <freertos/FreeRTOS.h>
#if PINWRIGHT_CORE < 30000
#include <http_parser.h>
#endif
#include <sdkconfig.h>
#include <esp_err.h>
#include <sys/socket.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_event.h>
#endif
#define DEFAULT_HTTP_BUF_SIZE (512)
#define ESP_ERR_HTTP_BASE (0x7000)
#define ESP_ERR_HTTP_MAX_REDIRECT (ESP_ERR_HTTP_BASE + 1)
#define ESP_ERR_HTTP_CONNECT (ESP_ERR_HTTP_BASE + 2)
#define ESP_ERR_HTTP_WRITE_DATA (ESP_ERR_HTTP_BASE + 3)
#define ESP_ERR_HTTP_FETCH_HEADER (ESP_ERR_HTTP_BASE + 4)
#define ESP_ERR_HTTP_INVALID_TRANSPORT (ESP_ERR_HTTP_BASE + 5)
#define ESP_ERR_HTTP_CONNECTING (ESP_ERR_HTTP_BASE + 6)
#define ESP_ERR_HTTP_EAGAIN (ESP_ERR_HTTP_BASE + 7)
#define ESP_ERR_HTTP_CONNECTION_CLOSED (ESP_ERR_HTTP_BASE + 8)
#if PINWRIGHT_CORE >= 30300
#define ESP_ERR_HTTP_NOT_MODIFIED (ESP_ERR_HTTP_BASE + 9)
#define ESP_ERR_HTTP_RANGE_NOT_SATISFIABLE (ESP_ERR_HTTP_BASE + 10)
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ESP_HTTP_CLIENT_EVENT;
#endif

struct esp_http_client;

typedef struct esp_http_client* esp_http_client_handle_t;

struct esp_http_client_event;

typedef struct esp_http_client_event* esp_http_client_event_handle_t;
typedef enum {
  HTTP_EVENT_ERROR = 0,
  HTTP_EVENT_ON_CONNECTED,
  HTTP_EVENT_HEADERS_SENT,
  HTTP_EVENT_HEADER_SENT = HTTP_EVENT_HEADERS_SENT,
  HTTP_EVENT_ON_HEADER,
  HTTP_EVENT_ON_DATA,
  HTTP_EVENT_ON_FINISH,
#if PINWRIGHT_CORE >= 30000
  HTTP_EVENT_DISCONNECTED,
  HTTP_EVENT_REDIRECT
#else
  HTTP_EVENT_DISCONNECTED
#endif
} esp_http_client_event_id_t;

typedef struct esp_http_client_event {
  esp_http_client_event_id_t event_id;
  esp_http_client_handle_t client;
  void* data;
  int data_len;
  void* user_data;
  char* header_key;
  char* header_value;
} esp_http_client_event_t;
#if PINWRIGHT_CORE >= 30000
typedef struct esp_http_client_on_data {
  esp_http_client_handle_t client;
  int64_t data_process;
} esp_http_client_on_data_t;

typedef struct esp_http_client_redirect_event_data {
  esp_http_client_handle_t client;
  int status_code;
} esp_http_client_redirect_event_data_t;
#endif

typedef enum {
  HTTP_TRANSPORT_UNKNOWN = 0x0,
  HTTP_TRANSPORT_OVER_TCP,
  HTTP_TRANSPORT_OVER_SSL
} esp_http_client_transport_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_HTTP_CLIENT_TLS_VER_ANY = 0,
  ESP_HTTP_CLIENT_TLS_VER_TLS_1_2 = 0x1,
  ESP_HTTP_CLIENT_TLS_VER_TLS_1_3 = 0x2,
  ESP_HTTP_CLIENT_TLS_VER_MAX
} esp_http_client_proto_ver_t;
#endif
typedef esp_err_t (*http_event_handle_cb)(esp_http_client_event_t*);
typedef enum {
  HTTP_METHOD_GET = 0,
  HTTP_METHOD_POST,
  HTTP_METHOD_PUT,
  HTTP_METHOD_PATCH,
  HTTP_METHOD_DELETE,
  HTTP_METHOD_HEAD,
  HTTP_METHOD_NOTIFY,
  HTTP_METHOD_SUBSCRIBE,
  HTTP_METHOD_UNSUBSCRIBE,
  HTTP_METHOD_OPTIONS,
  HTTP_METHOD_COPY,
  HTTP_METHOD_MOVE,
  HTTP_METHOD_LOCK,
  HTTP_METHOD_UNLOCK,
  HTTP_METHOD_PROPFIND,
  HTTP_METHOD_PROPPATCH,
  HTTP_METHOD_MKCOL,
#if PINWRIGHT_CORE >= 30300
  HTTP_METHOD_REPORT,
#endif
  HTTP_METHOD_MAX
} esp_http_client_method_t;

typedef enum {
  HTTP_AUTH_TYPE_NONE = 0,
  HTTP_AUTH_TYPE_BASIC,
  HTTP_AUTH_TYPE_DIGEST
} esp_http_client_auth_type_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  HTTP_ADDR_TYPE_UNSPEC = AF_UNSPEC,
  HTTP_ADDR_TYPE_INET = AF_INET,
  HTTP_ADDR_TYPE_INET6 = AF_INET6
} esp_http_client_addr_type_t;

typedef enum {
  HTTP_TLS_DYN_BUF_RX_STATIC = 1,
  HTTP_TLS_DYN_BUF_STRATEGY_MAX
} esp_http_client_tls_dyn_buf_strategy_t;

#endif
typedef struct {
  const char* url;
  const char* host;
  int port;
  const char* username;
  const char* password;
  esp_http_client_auth_type_t auth_type;
  const char* path;
  const char* query;
#if PINWRIGHT_CORE < 30300
  const char* cert_pem;
#else
  union {
    const char* cert_pem;
    const char* cert_der;
  };
#endif
  size_t cert_len;
#if PINWRIGHT_CORE < 30300
  const char* client_cert_pem;
#else
  union {
    const char* client_cert_pem;
    const char* client_cert_der;
  };
#endif
  size_t client_cert_len;
  const char* client_key_pem;
  size_t client_key_len;
  const char* client_key_password;
  size_t client_key_password_len;
#if PINWRIGHT_CORE >= 30300
  esp_http_client_proto_ver_t tls_version;
#endif
  const char* user_agent;
  esp_http_client_method_t method;
  int timeout_ms;
  bool disable_auto_redirect;
  int max_redirection_count;
  int max_authorization_retries;
  http_event_handle_cb event_handler;
  esp_http_client_transport_t transport_type;
  int buffer_size;
  int buffer_size_tx;
  void* user_data;
  bool is_async;
  bool use_global_ca_store;
  bool skip_cert_common_name_check;
#if PINWRIGHT_CORE >= 30000
  const char* common_name;
#endif
  esp_err_t (*crt_bundle_attach)(void*);
  bool keep_alive_enable;
  int keep_alive_idle;
  int keep_alive_interval;
  int keep_alive_count;
  struct ifreq* if_name;
#if PINWRIGHT_CORE >= 30300
  const char** alpn_protos;
  esp_http_client_addr_type_t addr_type;
#endif
} esp_http_client_config_t;
typedef enum {
  HttpStatus_Ok = 200,
  HttpStatus_MultipleChoices = 300,
  HttpStatus_MovedPermanently = 301,
  HttpStatus_Found = 302,
  HttpStatus_SeeOther = 303,
#if PINWRIGHT_CORE >= 30300
  HttpStatus_NotModified = 304,
#endif
  HttpStatus_TemporaryRedirect = 307,
  HttpStatus_PermanentRedirect = 308,
  HttpStatus_BadRequest = 400,
  HttpStatus_Unauthorized = 401,
  HttpStatus_Forbidden = 403,
  HttpStatus_NotFound = 404,
#if PINWRIGHT_CORE >= 30300
  HttpStatus_RangeNotSatisfiable = 416,
#endif
  HttpStatus_InternalError = 500
} HttpStatus_Code;
esp_http_client_handle_t esp_http_client_init(const esp_http_client_config_t*);
esp_err_t esp_http_client_perform(esp_http_client_handle_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_http_client_cancel_request(esp_http_client_handle_t);
#endif
esp_err_t esp_http_client_set_url(esp_http_client_handle_t, const char*);
esp_err_t esp_http_client_set_post_field(esp_http_client_handle_t, const char*,
                                         int);
int esp_http_client_get_post_field(esp_http_client_handle_t, char**);
esp_err_t esp_http_client_set_header(esp_http_client_handle_t, const char*,
                                     const char*);
esp_err_t esp_http_client_get_header(esp_http_client_handle_t, const char*,
                                     char**);
esp_err_t esp_http_client_get_username(esp_http_client_handle_t, char**);
esp_err_t esp_http_client_set_username(esp_http_client_handle_t, const char*);
esp_err_t esp_http_client_get_password(esp_http_client_handle_t, char**);
esp_err_t esp_http_client_set_password(esp_http_client_handle_t, const char*);
esp_err_t esp_http_client_set_authtype(esp_http_client_handle_t,
                                       esp_http_client_auth_type_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_http_client_get_user_data(esp_http_client_handle_t, void**);
esp_err_t esp_http_client_set_user_data(esp_http_client_handle_t, void*);
#endif
int esp_http_client_get_errno(esp_http_client_handle_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_http_client_get_and_clear_last_tls_error(esp_http_client_handle_t,
                                                       int*, int*);
#endif
esp_err_t esp_http_client_set_method(esp_http_client_handle_t,
                                     esp_http_client_method_t);
esp_err_t esp_http_client_set_timeout_ms(esp_http_client_handle_t, int);
esp_err_t esp_http_client_delete_header(esp_http_client_handle_t, const char*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_http_client_delete_all_headers(esp_http_client_handle_t);
#endif
esp_err_t esp_http_client_open(esp_http_client_handle_t, int);
int esp_http_client_write(esp_http_client_handle_t, const char*, int);
#if PINWRIGHT_CORE >= 30000
int64_t esp_http_client_fetch_headers(esp_http_client_handle_t);
#else
int esp_http_client_fetch_headers(esp_http_client_handle_t);
#endif
bool esp_http_client_is_chunked_response(esp_http_client_handle_t);
int esp_http_client_read(esp_http_client_handle_t, char*, int);
int esp_http_client_get_status_code(esp_http_client_handle_t);
#if PINWRIGHT_CORE >= 30000
int64_t esp_http_client_get_content_length(esp_http_client_handle_t);
#else
int esp_http_client_get_content_length(esp_http_client_handle_t);
#endif
esp_err_t esp_http_client_close(esp_http_client_handle_t);
esp_err_t esp_http_client_cleanup(esp_http_client_handle_t);
esp_http_client_transport_t esp_http_client_get_transport_type(esp_http_client_handle_t);
esp_err_t esp_http_client_set_redirection(esp_http_client_handle_t);
#if PINWRIGHT_CORE < 30300
void esp_http_client_add_auth(esp_http_client_handle_t);
#else
esp_err_t esp_http_client_reset_redirect_counter(esp_http_client_handle_t);
esp_err_t esp_http_client_set_auth_data(esp_http_client_handle_t, const char*,
                                        int);
esp_err_t esp_http_client_add_auth(esp_http_client_handle_t);
#endif
bool esp_http_client_is_complete_data_received(esp_http_client_handle_t);
int esp_http_client_read_response(esp_http_client_handle_t, char*, int);
esp_err_t esp_http_client_flush_response(esp_http_client_handle_t, int*);
esp_err_t esp_http_client_get_url(esp_http_client_handle_t, char*, const int);
esp_err_t esp_http_client_get_chunk_length(esp_http_client_handle_t, int*);

#ifdef __cplusplus
}
#endif
