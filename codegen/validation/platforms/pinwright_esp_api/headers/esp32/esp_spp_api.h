#pragma once
#include <esp_err.h>
#include <esp_bt_defs.h>
#define ESP_SPP_MAX_MTU (3 * 330)
#define ESP_SPP_MAX_SCN 31
#if PINWRIGHT_CORE >= 30000
#define ESP_SPP_MIN_TX_BUFFER_SIZE 100
#define ESP_SPP_MAX_TX_BUFFER_SIZE (ESP_SPP_MAX_MTU * 10)
#endif
#define ESP_SPP_SEC_NONE 0x0000
#define ESP_SPP_SEC_AUTHORIZE 0x0001
#define ESP_SPP_SEC_AUTHENTICATE 0x0012
#define ESP_SPP_SEC_ENCRYPT 0x0024
#define ESP_SPP_SEC_MODE4_LEVEL4 0x0040
#define ESP_SPP_SEC_MITM 0x3000
#define ESP_SPP_SEC_IN_16_DIGITS 0x4000

#ifdef __cplusplus
extern "C" {
#endif
typedef uint16_t esp_spp_sec_t;

typedef enum {
  ESP_SPP_SUCCESS = 0,
  ESP_SPP_FAILURE,
  ESP_SPP_BUSY,
  ESP_SPP_NO_DATA,
  ESP_SPP_NO_RESOURCE,
  ESP_SPP_NEED_INIT,
  ESP_SPP_NEED_DEINIT,
  ESP_SPP_NO_CONNECTION,
  ESP_SPP_NO_SERVER
} esp_spp_status_t;

typedef enum { ESP_SPP_ROLE_MASTER = 0, ESP_SPP_ROLE_SLAVE = 1 } esp_spp_role_t;

typedef enum { ESP_SPP_MODE_CB = 0, ESP_SPP_MODE_VFS = 1 } esp_spp_mode_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  esp_spp_mode_t mode;
  bool enable_l2cap_ertm;
  uint16_t tx_buffer_size;
} esp_spp_cfg_t;
#endif

typedef enum {
  ESP_SPP_INIT_EVT = 0,
  ESP_SPP_UNINIT_EVT = 1,
  ESP_SPP_DISCOVERY_COMP_EVT = 8,
  ESP_SPP_OPEN_EVT = 26,
  ESP_SPP_CLOSE_EVT = 27,
  ESP_SPP_START_EVT = 28,
  ESP_SPP_CL_INIT_EVT = 29,
  ESP_SPP_DATA_IND_EVT = 30,
  ESP_SPP_CONG_EVT = 31,
  ESP_SPP_WRITE_EVT = 33,
  ESP_SPP_SRV_OPEN_EVT = 34,
  ESP_SPP_SRV_STOP_EVT = 35,
  ESP_SPP_VFS_REGISTER_EVT = 36,
  ESP_SPP_VFS_UNREGISTER_EVT = 37
} esp_spp_cb_event_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  bool spp_inited;
  uint8_t conn_num;
} esp_spp_profile_status_t;
#endif
typedef union {
  struct spp_init_evt_param {
    esp_spp_status_t status;
  } init;
  struct spp_uninit_evt_param {
    esp_spp_status_t status;
  } uninit;
  struct spp_discovery_comp_evt_param {
    esp_spp_status_t status;
    uint8_t scn_num;
    uint8_t scn[ESP_SPP_MAX_SCN];
    const char* service_name[ESP_SPP_MAX_SCN];
  } disc_comp;
  struct spp_open_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    int fd;
    esp_bd_addr_t rem_bda;
  } open;
  struct spp_srv_open_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    uint32_t new_listen_handle;
    int fd;
    esp_bd_addr_t rem_bda;
  } srv_open;
  struct spp_close_evt_param {
    esp_spp_status_t status;
    uint32_t port_status;
    uint32_t handle;
    bool async;
  } close;
  struct spp_start_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    uint8_t sec_id;
    uint8_t scn;
    bool use_co;
  } start;
  struct spp_srv_stop_evt_param {
    esp_spp_status_t status;
    uint8_t scn;
  } srv_stop;
  struct spp_cl_init_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    uint8_t sec_id;
    bool use_co;
  } cl_init;
  struct spp_write_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    int len;
    bool cong;
  } write;
  struct spp_data_ind_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    uint16_t len;
    uint8_t* data;
  } data_ind;
  struct spp_cong_evt_param {
    esp_spp_status_t status;
    uint32_t handle;
    bool cong;
  } cong;
  struct spp_vfs_register_evt_param {
    esp_spp_status_t status;
  } vfs_register;
  struct spp_vfs_unregister_evt_param {
    esp_spp_status_t status;
  } vfs_unregister;
} esp_spp_cb_param_t;
typedef void (*esp_spp_cb_t)(esp_spp_cb_event_t, esp_spp_cb_param_t*);
esp_err_t esp_spp_register_callback(esp_spp_cb_t);
esp_err_t esp_spp_init(esp_spp_mode_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_spp_enhanced_init(const esp_spp_cfg_t*);
#endif
esp_err_t esp_spp_deinit(void);
esp_err_t esp_spp_start_discovery(esp_bd_addr_t);
esp_err_t esp_spp_connect(esp_spp_sec_t, esp_spp_role_t, uint8_t,
                          esp_bd_addr_t);
esp_err_t esp_spp_disconnect(uint32_t);
esp_err_t esp_spp_start_srv(esp_spp_sec_t, esp_spp_role_t, uint8_t,
                            const char*);
esp_err_t esp_spp_stop_srv(void);
esp_err_t esp_spp_stop_srv_scn(uint8_t);
esp_err_t esp_spp_write(uint32_t, int, uint8_t*);
esp_err_t esp_spp_vfs_register(void);
esp_err_t esp_spp_vfs_unregister(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_spp_get_profile_status(esp_spp_profile_status_t*);
#endif

#ifdef __cplusplus
}
#endif
