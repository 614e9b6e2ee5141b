#pragma once
#include <stdlib.h>
#include <string.h>
#define HTTPD_DEFAULT_CONFIG() {}
#include <stdio.h>
#include <string.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <http_parser.h>
#include <sdkconfig.h>
#include <esp_err.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_event.h>
#include <esp_event_base.h>
#define ESP_HTTPD_DEF_CTRL_PORT (32768)
#endif
#define ESP_ERR_HTTPD_BASE (0xb000)
#define ESP_ERR_HTTPD_HANDLERS_FULL (ESP_ERR_HTTPD_BASE + 1)
#define ESP_ERR_HTTPD_HANDLER_EXISTS (ESP_ERR_HTTPD_BASE + 2)
#define ESP_ERR_HTTPD_INVALID_REQ (ESP_ERR_HTTPD_BASE + 3)
#define ESP_ERR_HTTPD_RESULT_TRUNC (ESP_ERR_HTTPD_BASE + 4)
#define ESP_ERR_HTTPD_RESP_HDR (ESP_ERR_HTTPD_BASE + 5)
#define ESP_ERR_HTTPD_RESP_SEND (ESP_ERR_HTTPD_BASE + 6)
#define ESP_ERR_HTTPD_ALLOC_MEM (ESP_ERR_HTTPD_BASE + 7)
#define ESP_ERR_HTTPD_TASK (ESP_ERR_HTTPD_BASE + 8)
#define HTTPD_RESP_USE_STRLEN -1
#if PINWRIGHT_CORE < 30300
#define HTTPD_MAX_REQ_HDR_LEN CONFIG_HTTPD_MAX_REQ_HDR_LEN
#define HTTPD_MAX_URI_LEN CONFIG_HTTPD_MAX_URI_LEN
#endif
#define HTTPD_SOCK_ERR_FAIL -1
#define HTTPD_SOCK_ERR_INVALID -2
#define HTTPD_SOCK_ERR_TIMEOUT -3
#define HTTPD_200 "200 OK"
#define HTTPD_204 "204 No Content"
#define HTTPD_207 "207 Multi-Status"
#define HTTPD_400 "400 Bad Request"
#define HTTPD_404 "404 Not Found"
#define HTTPD_408 "408 Request Timeout"
#define HTTPD_500 "500 Internal Server Error"
#define HTTPD_TYPE_JSON "application/json"
#define HTTPD_TYPE_TEXT "text/html"
#define HTTPD_TYPE_OCTET "application/octet-stream"
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ESP_HTTP_SERVER_EVENT;

typedef enum {
  HTTP_SERVER_EVENT_ERROR = 0,
  HTTP_SERVER_EVENT_START,
  HTTP_SERVER_EVENT_ON_CONNECTED,
  HTTP_SERVER_EVENT_ON_HEADER,
  HTTP_SERVER_EVENT_HEADERS_SENT,
  HTTP_SERVER_EVENT_ON_DATA,
  HTTP_SERVER_EVENT_SENT_DATA,
  HTTP_SERVER_EVENT_DISCONNECTED,
  HTTP_SERVER_EVENT_STOP
} esp_http_server_event_id_t;

typedef struct {
  int fd;
  int data_len;
} esp_http_server_event_data;
#endif
typedef void* httpd_handle_t;

typedef enum http_method httpd_method_t;
typedef void (*httpd_free_ctx_fn_t)(void*);
typedef esp_err_t (*httpd_open_func_t)(httpd_handle_t, int);
typedef void (*httpd_close_func_t)(httpd_handle_t, int);
typedef bool (*httpd_uri_match_func_t)(const char*, const char*,
                                       size_t);
typedef struct httpd_config {
  unsigned task_priority;
  size_t stack_size;
  BaseType_t core_id;
#if PINWRIGHT_CORE >= 30300
  uint32_t task_caps;
  size_t max_req_hdr_len;
  size_t max_uri_len;
#endif
  uint16_t server_port;
  uint16_t ctrl_port;
  uint16_t max_open_sockets;
  uint16_t max_uri_handlers;
  uint16_t max_resp_headers;
  uint16_t backlog_conn;
  bool lru_purge_enable;
  uint16_t recv_wait_timeout;
  uint16_t send_wait_timeout;
  void* global_user_ctx;
  httpd_free_ctx_fn_t global_user_ctx_free_fn;
  void* global_transport_ctx;
  httpd_free_ctx_fn_t global_transport_ctx_free_fn;
  bool enable_so_linger;
  int linger_timeout;
#if PINWRIGHT_CORE >= 30000
  bool keep_alive_enable;
  int keep_alive_idle;
  int keep_alive_interval;
  int keep_alive_count;
#endif
  httpd_open_func_t open_fn;
  httpd_close_func_t close_fn;
  httpd_uri_match_func_t uri_match_fn;
} httpd_config_t;
extern "C" esp_err_t httpd_start(httpd_handle_t*, const httpd_config_t*);
extern "C" esp_err_t httpd_stop(httpd_handle_t);
typedef struct httpd_req {
  httpd_handle_t handle;
  int method;
#if PINWRIGHT_CORE < 30300
  const char uri[HTTPD_MAX_URI_LEN + 1];
#else
  const char uri[CONFIG_HTTPD_MAX_URI_LEN + 1];
#endif
  size_t content_len;
  void* aux;
  void* user_ctx;
  void* sess_ctx;
  httpd_free_ctx_fn_t free_ctx;
  bool ignore_sess_ctx_changes;
} httpd_req_t;

typedef struct httpd_uri {
  const char* uri;
  httpd_method_t method;
  esp_err_t (*handler)(httpd_req_t*);
  void* user_ctx;
  bool is_websocket;
  bool handle_ws_control_frames;
  const char* supported_subprotocol;
} httpd_uri_t;
extern "C" esp_err_t httpd_register_uri_handler(httpd_handle_t,
                                                const httpd_uri_t*);
extern "C" esp_err_t httpd_unregister_uri_handler(httpd_handle_t, const char*,
                                                  httpd_method_t);
extern "C" esp_err_t httpd_unregister_uri(httpd_handle_t, const char*);
typedef enum {
  HTTPD_500_INTERNAL_SERVER_ERROR = 0,
  HTTPD_501_METHOD_NOT_IMPLEMENTED,
  HTTPD_505_VERSION_NOT_SUPPORTED,
  HTTPD_400_BAD_REQUEST,
  HTTPD_401_UNAUTHORIZED,
  HTTPD_403_FORBIDDEN,
  HTTPD_404_NOT_FOUND,
  HTTPD_405_METHOD_NOT_ALLOWED,
  HTTPD_408_REQ_TIMEOUT,
  HTTPD_411_LENGTH_REQUIRED,
#if PINWRIGHT_CORE >= 30300
  HTTPD_413_CONTENT_TOO_LARGE,
#endif
  HTTPD_414_URI_TOO_LONG,
  HTTPD_431_REQ_HDR_FIELDS_TOO_LARGE,
  HTTPD_ERR_CODE_MAX
} httpd_err_code_t;
typedef esp_err_t (*httpd_err_handler_func_t)(httpd_req_t*, httpd_err_code_t);
extern "C" esp_err_t httpd_register_err_handler(httpd_handle_t, httpd_err_code_t,
                                                httpd_err_handler_func_t);
typedef int (*httpd_send_func_t)(httpd_handle_t, int, const char*, size_t,
                                 int);
typedef int (*httpd_recv_func_t)(httpd_handle_t, int, char*, size_t,
                                 int);
typedef int (*httpd_pending_func_t)(httpd_handle_t, int);
extern "C" esp_err_t httpd_sess_set_recv_override(httpd_handle_t, int,
                                                  httpd_recv_func_t);
extern "C" esp_err_t httpd_sess_set_send_override(httpd_handle_t, int,
                                                  httpd_send_func_t);
extern "C" esp_err_t httpd_sess_set_pending_override(httpd_handle_t, int,
                                                     httpd_pending_func_t);
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t httpd_req_async_handler_begin(httpd_req_t*, httpd_req_t**);
extern "C" esp_err_t httpd_req_async_handler_complete(httpd_req_t*);
#endif
extern "C" int httpd_req_to_sockfd(httpd_req_t*);
extern "C" int httpd_req_recv(httpd_req_t*, char*, size_t);
extern "C" size_t httpd_req_get_hdr_value_len(httpd_req_t*, const char*);
extern "C" esp_err_t httpd_req_get_hdr_value_str(httpd_req_t*, const char*, char*,
                                                 size_t);
extern "C" size_t httpd_req_get_url_query_len(httpd_req_t*);
extern "C" esp_err_t httpd_req_get_url_query_str(httpd_req_t*, char*, size_t);
extern "C" esp_err_t httpd_query_key_value(const char*, const char*, char*,
                                           size_t);
extern "C" esp_err_t httpd_req_get_cookie_val(httpd_req_t*, const char*, char*,
                                              size_t*);
extern "C" bool httpd_uri_match_wildcard(const char*, const char*,
                                         size_t);
extern "C" esp_err_t httpd_resp_send(httpd_req_t*, const char*, ssize_t);
extern "C" esp_err_t httpd_resp_send_chunk(httpd_req_t*, const char*, ssize_t);
esp_err_t httpd_resp_sendstr(httpd_req_t*, const char*);
esp_err_t httpd_resp_sendstr_chunk(httpd_req_t*, const char*);
extern "C" esp_err_t httpd_resp_set_status(httpd_req_t*, const char*);
extern "C" esp_err_t httpd_resp_set_type(httpd_req_t*, const char*);
extern "C" esp_err_t httpd_resp_set_hdr(httpd_req_t*, const char*, const char*);
extern "C" esp_err_t httpd_resp_send_err(httpd_req_t*, httpd_err_code_t, const char*);
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t httpd_resp_send_custom_err(httpd_req_t*, const char*,
                                                const char*);
#endif
esp_err_t httpd_resp_send_404(httpd_req_t*);
esp_err_t httpd_resp_send_408(httpd_req_t*);
esp_err_t httpd_resp_send_500(httpd_req_t*);
extern "C" int httpd_send(httpd_req_t*, const char*, size_t);
extern "C" int httpd_socket_send(httpd_handle_t, int, const char*, size_t,
                                 int);
extern "C" int httpd_socket_recv(httpd_handle_t, int, char*, size_t,
                                 int);
extern "C" void* httpd_sess_get_ctx(httpd_handle_t, int);
extern "C" void httpd_sess_set_ctx(httpd_handle_t, int, void*,
                                   httpd_free_ctx_fn_t);
extern "C" void* httpd_sess_get_transport_ctx(httpd_handle_t, int);
extern "C" void httpd_sess_set_transport_ctx(httpd_handle_t, int, void*,
                                             httpd_free_ctx_fn_t);
extern "C" void* httpd_get_global_user_ctx(httpd_handle_t);
extern "C" void* httpd_get_global_transport_ctx(httpd_handle_t);
extern "C" esp_err_t httpd_sess_trigger_close(httpd_handle_t, int);
extern "C" esp_err_t httpd_sess_update_lru_counter(httpd_handle_t, int);
extern "C" esp_err_t httpd_get_client_list(httpd_handle_t, size_t*, int*);
typedef void (*httpd_work_fn_t)(void*);
extern "C" esp_err_t httpd_queue_work(httpd_handle_t, httpd_work_fn_t, void*);

typedef enum {
  HTTPD_WS_TYPE_CONTINUE = 0x0,
  HTTPD_WS_TYPE_TEXT = 0x1,
  HTTPD_WS_TYPE_BINARY = 0x2,
  HTTPD_WS_TYPE_CLOSE = 0x8,
  HTTPD_WS_TYPE_PING = 0x9,
  HTTPD_WS_TYPE_PONG = 0xA
} httpd_ws_type_t;

typedef enum {
  HTTPD_WS_CLIENT_INVALID = 0x0,
  HTTPD_WS_CLIENT_HTTP = 0x1,
  HTTPD_WS_CLIENT_WEBSOCKET = 0x2
} httpd_ws_client_info_t;

typedef struct httpd_ws_frame {
  bool final;
  bool fragmented;
  httpd_ws_type_t type;
  uint8_t* payload;
  size_t len;
} httpd_ws_frame_t;
typedef void (*transfer_complete_cb)(esp_err_t, int, void*);
extern "C" esp_err_t httpd_ws_recv_frame(httpd_req_t*, httpd_ws_frame_t*, size_t);
extern "C" esp_err_t httpd_ws_send_frame(httpd_req_t*, httpd_ws_frame_t*);
extern "C" esp_err_t httpd_ws_send_frame_async(httpd_handle_t, int, httpd_ws_frame_t*);
extern "C" httpd_ws_client_info_t httpd_ws_get_fd_info(httpd_handle_t, int);
extern "C" esp_err_t httpd_ws_send_data(httpd_handle_t, int, httpd_ws_frame_t*);
extern "C" esp_err_t httpd_ws_send_data_async(httpd_handle_t, int,
                                              httpd_ws_frame_t*,
                                              transfer_complete_cb, void*);
