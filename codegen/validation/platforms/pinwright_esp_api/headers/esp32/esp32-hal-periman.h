#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp32-hal-periman.h: core 3.0 brought it"
#else
#include <soc/soc_caps.h>
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ESP32_BUS_TYPE_INIT,
  ESP32_BUS_TYPE_GPIO,
  ESP32_BUS_TYPE_UART_RX,
  ESP32_BUS_TYPE_UART_TX,
  ESP32_BUS_TYPE_UART_CTS,
  ESP32_BUS_TYPE_UART_RTS,
  ESP32_BUS_TYPE_SIGMADELTA,
  ESP32_BUS_TYPE_ADC_ONESHOT,
  ESP32_BUS_TYPE_ADC_CONT,
  ESP32_BUS_TYPE_DAC_ONESHOT,
  ESP32_BUS_TYPE_DAC_CONT,
  ESP32_BUS_TYPE_DAC_COSINE,
  ESP32_BUS_TYPE_LEDC,
  ESP32_BUS_TYPE_RMT_TX,
  ESP32_BUS_TYPE_RMT_RX,
  ESP32_BUS_TYPE_I2S_STD_MCLK,
  ESP32_BUS_TYPE_I2S_STD_BCLK,
  ESP32_BUS_TYPE_I2S_STD_WS,
  ESP32_BUS_TYPE_I2S_STD_DOUT,
  ESP32_BUS_TYPE_I2S_STD_DIN,
  ESP32_BUS_TYPE_I2S_TDM_MCLK,
  ESP32_BUS_TYPE_I2S_TDM_BCLK,
  ESP32_BUS_TYPE_I2S_TDM_WS,
  ESP32_BUS_TYPE_I2S_TDM_DOUT,
  ESP32_BUS_TYPE_I2S_TDM_DIN,
  ESP32_BUS_TYPE_I2S_PDM_TX_CLK,
  ESP32_BUS_TYPE_I2S_PDM_TX_DOUT0,
  ESP32_BUS_TYPE_I2S_PDM_TX_DOUT1,
  ESP32_BUS_TYPE_I2S_PDM_RX_CLK,
  ESP32_BUS_TYPE_I2S_PDM_RX_DIN0,
  ESP32_BUS_TYPE_I2S_PDM_RX_DIN1,
  ESP32_BUS_TYPE_I2S_PDM_RX_DIN2,
  ESP32_BUS_TYPE_I2S_PDM_RX_DIN3,
  ESP32_BUS_TYPE_I2C_MASTER_SDA,
  ESP32_BUS_TYPE_I2C_MASTER_SCL,
  ESP32_BUS_TYPE_I2C_SLAVE_SDA,
  ESP32_BUS_TYPE_I2C_SLAVE_SCL,
  ESP32_BUS_TYPE_SPI_MASTER_SCK,
  ESP32_BUS_TYPE_SPI_MASTER_MISO,
  ESP32_BUS_TYPE_SPI_MASTER_MOSI,
  ESP32_BUS_TYPE_SPI_MASTER_SS,
  ESP32_BUS_TYPE_SDMMC_CLK,
  ESP32_BUS_TYPE_SDMMC_CMD,
  ESP32_BUS_TYPE_SDMMC_D0,
  ESP32_BUS_TYPE_SDMMC_D1,
  ESP32_BUS_TYPE_SDMMC_D2,
  ESP32_BUS_TYPE_SDMMC_D3,
  ESP32_BUS_TYPE_TOUCH,
  ESP32_BUS_TYPE_ETHERNET_SPI,
  ESP32_BUS_TYPE_ETHERNET_RMII,
  ESP32_BUS_TYPE_ETHERNET_CLK,
  ESP32_BUS_TYPE_ETHERNET_MCD,
  ESP32_BUS_TYPE_ETHERNET_MDIO,
  ESP32_BUS_TYPE_ETHERNET_PWR,
  ESP32_BUS_TYPE_MAX
} peripheral_bus_type_t;
typedef bool (*peripheral_bus_deinit_cb_t)(void*);
const char* perimanGetTypeName(peripheral_bus_type_t);
bool perimanSetPinBus(uint8_t, peripheral_bus_type_t, void*, int8_t,
                      int8_t);
void* perimanGetPinBus(uint8_t, peripheral_bus_type_t);
peripheral_bus_type_t perimanGetPinBusType(uint8_t);
int8_t perimanGetPinBusNum(uint8_t);
int8_t perimanGetPinBusChannel(uint8_t);
bool perimanSetBusDeinit(peripheral_bus_type_t, peripheral_bus_deinit_cb_t);
bool perimanPinIsValid(uint8_t);
bool perimanSetPinBusExtraType(uint8_t, const char*);
const char* perimanGetPinBusExtraType(uint8_t);

#ifdef __cplusplus
}
#endif
#endif
