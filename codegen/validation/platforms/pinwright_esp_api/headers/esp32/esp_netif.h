#pragma once
#include <stdint.h>
#include <sdkconfig.h>
#if PINWRIGHT_CORE < 30000
#include <esp_wifi_types.h>
#endif
#include <esp_netif_ip_addr.h>
#include <esp_netif_types.h>
#if PINWRIGHT_CORE < 30000
#include <tcpip_adapter.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
esp_err_t esp_netif_init(void);
esp_err_t esp_netif_deinit(void);
esp_netif_t* esp_netif_new(const esp_netif_config_t*);
void esp_netif_destroy(esp_netif_t*);
esp_err_t esp_netif_set_driver_config(esp_netif_t*,
                                      const esp_netif_driver_ifconfig_t*);
esp_err_t esp_netif_attach(esp_netif_t*, esp_netif_iodriver_handle);
esp_err_t esp_netif_receive(esp_netif_t*, void*, size_t, void*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_netif_tx_rx_event_enable(esp_netif_t*);
esp_err_t esp_netif_tx_rx_event_disable(esp_netif_t*);
#endif
void esp_netif_action_start(void*, esp_event_base_t, int32_t, void*);
void esp_netif_action_stop(void*, esp_event_base_t, int32_t, void*);
void esp_netif_action_connected(void*, esp_event_base_t, int32_t,
                                void*);
void esp_netif_action_disconnected(void*, esp_event_base_t, int32_t,
                                   void*);
void esp_netif_action_got_ip(void*, esp_event_base_t, int32_t, void*);
void esp_netif_action_join_ip6_multicast_group(void*, esp_event_base_t,
                                               int32_t, void*);
void esp_netif_action_leave_ip6_multicast_group(void*, esp_event_base_t,
                                                int32_t, void*);
void esp_netif_action_add_ip6_address(void*, esp_event_base_t, int32_t,
                                      void*);
void esp_netif_action_remove_ip6_address(void*, esp_event_base_t, int32_t,
                                         void*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_netif_set_default_netif(esp_netif_t*);
esp_netif_t* esp_netif_get_default_netif(void);
esp_err_t esp_netif_join_ip6_multicast_group(esp_netif_t*, const esp_ip6_addr_t*);
esp_err_t esp_netif_leave_ip6_multicast_group(esp_netif_t*, const esp_ip6_addr_t*);
#endif
esp_err_t esp_netif_set_mac(esp_netif_t*, uint8_t[]);
esp_err_t esp_netif_get_mac(esp_netif_t*, uint8_t[]);
esp_err_t esp_netif_set_hostname(esp_netif_t*, const char*);
esp_err_t esp_netif_get_hostname(esp_netif_t*, const char**);
bool esp_netif_is_netif_up(esp_netif_t*);
esp_err_t esp_netif_get_ip_info(esp_netif_t*, esp_netif_ip_info_t*);
esp_err_t esp_netif_get_old_ip_info(esp_netif_t*, esp_netif_ip_info_t*);
esp_err_t esp_netif_set_ip_info(esp_netif_t*, const esp_netif_ip_info_t*);
esp_err_t esp_netif_set_old_ip_info(esp_netif_t*, const esp_netif_ip_info_t*);
int esp_netif_get_netif_impl_index(esp_netif_t*);
esp_err_t esp_netif_get_netif_impl_name(esp_netif_t*, char*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_netif_napt_enable(esp_netif_t*);
esp_err_t esp_netif_napt_disable(esp_netif_t*);
#endif
esp_err_t esp_netif_dhcps_option(esp_netif_t*, esp_netif_dhcp_option_mode_t,
                                 esp_netif_dhcp_option_id_t, void*,
                                 uint32_t);
esp_err_t esp_netif_dhcpc_option(esp_netif_t*, esp_netif_dhcp_option_mode_t,
                                 esp_netif_dhcp_option_id_t, void*,
                                 uint32_t);
esp_err_t esp_netif_dhcpc_start(esp_netif_t*);
esp_err_t esp_netif_dhcpc_stop(esp_netif_t*);
esp_err_t esp_netif_dhcpc_get_status(esp_netif_t*, esp_netif_dhcp_status_t*);
esp_err_t esp_netif_dhcps_get_status(esp_netif_t*, esp_netif_dhcp_status_t*);
esp_err_t esp_netif_dhcps_start(esp_netif_t*);
esp_err_t esp_netif_dhcps_stop(esp_netif_t*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_netif_dhcps_get_clients_by_mac(esp_netif_t*, int,
                                             esp_netif_pair_mac_ip_t*);
#endif
esp_err_t esp_netif_set_dns_info(esp_netif_t*, esp_netif_dns_type_t,
                                 esp_netif_dns_info_t*);
esp_err_t esp_netif_get_dns_info(esp_netif_t*, esp_netif_dns_type_t,
                                 esp_netif_dns_info_t*);
esp_err_t esp_netif_create_ip6_linklocal(esp_netif_t*);
esp_err_t esp_netif_get_ip6_linklocal(esp_netif_t*, esp_ip6_addr_t*);
esp_err_t esp_netif_get_ip6_global(esp_netif_t*, esp_ip6_addr_t*);
int esp_netif_get_all_ip6(esp_netif_t*, esp_ip6_addr_t[]);
#if PINWRIGHT_CORE >= 30300
int esp_netif_get_all_preferred_ip6(esp_netif_t*, esp_ip6_addr_t[]);
esp_err_t esp_netif_add_ip6_address(esp_netif_t*, const esp_ip6_addr_t,
                                    bool);
esp_err_t esp_netif_remove_ip6_address(esp_netif_t*, const esp_ip6_addr_t*);
#endif
void esp_netif_set_ip4_addr(esp_ip4_addr_t*, uint8_t, uint8_t, uint8_t, uint8_t);
char* esp_ip4addr_ntoa(const esp_ip4_addr_t*, char*, int);
uint32_t esp_ip4addr_aton(const char*);
esp_err_t esp_netif_str_to_ip4(const char*, esp_ip4_addr_t*);
esp_err_t esp_netif_str_to_ip6(const char*, esp_ip6_addr_t*);
esp_netif_iodriver_handle esp_netif_get_io_driver(esp_netif_t*);
esp_netif_t* esp_netif_get_handle_from_ifkey(const char*);
esp_netif_flags_t esp_netif_get_flags(esp_netif_t*);
const char* esp_netif_get_ifkey(esp_netif_t*);
const char* esp_netif_get_desc(esp_netif_t*);
int esp_netif_get_route_prio(esp_netif_t*);
#if PINWRIGHT_CORE >= 30300
int esp_netif_set_route_prio(esp_netif_t*, int);
#endif
int32_t esp_netif_get_event_id(esp_netif_t*, esp_netif_ip_event_type_t);
esp_netif_t* esp_netif_next(esp_netif_t*);
#if PINWRIGHT_CORE >= 30000
esp_netif_t* esp_netif_next_unsafe(esp_netif_t*);
typedef bool (*esp_netif_find_predicate_t)(esp_netif_t*, void*);
esp_netif_t* esp_netif_find_if(esp_netif_find_predicate_t, void*);
#endif
size_t esp_netif_get_nr_of_ifs(void);
void esp_netif_netstack_buf_ref(void*);
void esp_netif_netstack_buf_free(void*);
typedef esp_err_t (*esp_netif_callback_fn)(void*);
esp_err_t esp_netif_tcpip_exec(esp_netif_callback_fn, void*);

#ifdef __cplusplus
}
#endif
