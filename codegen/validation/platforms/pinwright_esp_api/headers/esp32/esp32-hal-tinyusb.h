#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp32-hal.h>
#define USB_ESPRESSIF_VID 0x303A
#define USB_STRING_DESCRIPTOR_ARRAY_SIZE 10

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  uint16_t vid;
  uint16_t pid;
  const char* product_name;
  const char* manufacturer_name;
  const char* serial_number;
  uint16_t fw_version;
  uint16_t usb_version;
  uint8_t usb_class;
  uint8_t usb_subclass;
  uint8_t usb_protocol;
  uint8_t usb_attributes;
  uint16_t usb_power_ma;
  bool webusb_enabled;
  const char* webusb_url;
} tinyusb_device_config_t;
esp_err_t tinyusb_init(tinyusb_device_config_t*);

typedef enum {
  RESTART_NO_PERSIST,
  RESTART_PERSIST,
  RESTART_BOOTLOADER,
  RESTART_BOOTLOADER_DFU,
  RESTART_TYPE_MAX
} restart_type_t;
void usb_persist_restart(restart_type_t);

typedef enum {
  USB_INTERFACE_MSC,
  USB_INTERFACE_DFU,
  USB_INTERFACE_HID,
  USB_INTERFACE_VENDOR,
  USB_INTERFACE_CDC,
  USB_INTERFACE_MIDI,
  USB_INTERFACE_CUSTOM,
  USB_INTERFACE_MAX
} tinyusb_interface_t;
typedef uint16_t (*tinyusb_descriptor_cb_t)(uint8_t*, uint8_t*);
esp_err_t tinyusb_enable_interface(tinyusb_interface_t, uint16_t,
                                   tinyusb_descriptor_cb_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t tinyusb_enable_interface2(tinyusb_interface_t, uint16_t,
                                    tinyusb_descriptor_cb_t, bool);
#endif
uint8_t tinyusb_add_string_descriptor(const char*);
uint8_t tinyusb_get_free_duplex_endpoint(void);
uint8_t tinyusb_get_free_in_endpoint(void);
uint8_t tinyusb_get_free_out_endpoint(void);

#ifdef __cplusplus
}
#endif
