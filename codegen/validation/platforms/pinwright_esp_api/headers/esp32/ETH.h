#pragma once
#include <pinwright_marks.h>
#include <hal/spi_types.h>
#include <esp_eth.h>
#if PINWRIGHT_CORE < 30000
#include <sdkconfig.h>
#include <WiFi.h>
#else
#include <Network.h>
#include <SPI.h>
#endif
#include <esp_system.h>
#include <esp_eth.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_netif.h>
#else
#define ETH_PHY_ADDR 0
#define ETH_PHY_TYPE ETH_PHY_LAN8720
#define ETH_PHY_POWER -1
#define ETH_PHY_MDC 23
#define ETH_PHY_MDIO 18
#define ETH_CLK_MODE ETH_CLOCK_GPIO0_IN
#endif
#if PINWRIGHT_CORE >= 30000
#define ETH_SPI_SUPPORTS_CUSTOM 1
#define ETH_SPI_SUPPORTS_NO_IRQ 1
#endif
#define ETH_PHY_IP101 ETH_PHY_TLK110
#if PINWRIGHT_CORE >= 30000
#define ETH_RMII_TX_EN 21
#define ETH_RMII_TX0 19
#define ETH_RMII_TX1 22
#define ETH_RMII_RX0 25
#define ETH_RMII_RX1_EN 26
#define ETH_RMII_CRS_DV 27
#define ETH_PHY_SPI_FREQ_MHZ 20
#define ETH_PHY_ADDR_AUTO ESP_ETH_PHY_ADDR_AUTO
#endif

typedef enum {
  ETH_CLOCK_GPIO0_IN,
  ETH_CLOCK_GPIO0_OUT,
  ETH_CLOCK_GPIO16_OUT,
  ETH_CLOCK_GPIO17_OUT
} eth_clock_mode_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  ETH_PHY_LAN8720,
  ETH_PHY_TLK110,
  ETH_PHY_RTL8201,
  ETH_PHY_DP83848,
  ETH_PHY_KSZ8041,
  ETH_PHY_KSZ8081,
  ETH_PHY_DM9051,
  ETH_PHY_W5500,
  ETH_PHY_KSZ8851,
  ETH_PHY_MAX
} eth_phy_type_t;
#else
typedef enum {
  ETH_PHY_LAN8720,
  ETH_PHY_TLK110,
  ETH_PHY_RTL8201,
  ETH_PHY_DP83848,
  ETH_PHY_DM9051,
  ETH_PHY_KSZ8041,
  ETH_PHY_KSZ8081,
  ETH_PHY_MAX
} eth_phy_type_t;
#endif
#if PINWRIGHT_CORE >= 30000
class PINWRIGHT_COMPLETE_2 ETHClass : public NetworkInterface {
#else
class PINWRIGHT_COMPLETE_2 ETHClass {
#endif
#if PINWRIGHT_CORE < 30000
 protected:
  static void eth_event_handler(void*, esp_event_base_t, int32_t,
                                void*);

 public:
  ETHClass();
  ~ETHClass();
  bool begin(uint8_t = ETH_PHY_ADDR, int = ETH_PHY_POWER, int = ETH_PHY_MDC,
             int = ETH_PHY_MDIO, eth_phy_type_t = ETH_PHY_TYPE,
             eth_clock_mode_t = ETH_CLK_MODE, bool = false);
  bool config(IPAddress, IPAddress, IPAddress,
              IPAddress = (uint32_t)0x00000000, IPAddress = (uint32_t)0x00000000);
  const char* getHostname();
  bool setHostname(const char*);
  bool fullDuplex();
  bool linkUp();
  uint8_t linkSpeed();
  bool enableIpV6();
  IPv6Address localIPv6();
  IPAddress localIP();
  IPAddress subnetMask();
  IPAddress gatewayIP();
  IPAddress dnsIP(uint8_t = 0);
  IPAddress broadcastIP();
  IPAddress networkID();
  uint8_t subnetCIDR();
  uint8_t* macAddress(uint8_t*);
  String macAddress();
#else
 public:
  ETHClass(uint8_t eth_index = 0);
  ~ETHClass();
  bool begin(eth_phy_type_t, int32_t, int, int, int,
             eth_clock_mode_t);
  bool begin(eth_phy_type_t, int32_t, int, int, int, SPIClass&,
             uint8_t = ETH_PHY_SPI_FREQ_MHZ);
  bool begin(eth_phy_type_t, int32_t, int, int, int,
             spi_host_device_t, int = -1, int = -1, int = -1,
             uint8_t = ETH_PHY_SPI_FREQ_MHZ);
  bool begin();
  void end();
  void setTaskStackSize(size_t);
  bool fullDuplex() const;
  uint8_t linkSpeed() const;
  bool autoNegotiation() const;
  uint32_t phyAddr() const;
  esp_eth_handle_t handle() const;
  static esp_err_t _eth_spi_read(void*, uint32_t, uint32_t, void*,
                                 uint32_t);
  static esp_err_t _eth_spi_write(void*, uint32_t, uint32_t, const void*,
                                  uint32_t);

 protected:
  esp_err_t eth_spi_read(uint32_t, uint32_t, void*, uint32_t);
  esp_err_t eth_spi_write(uint32_t, uint32_t, const void*, uint32_t);
  size_t printDriverInfo(Print&) const;

 public:
  void _onEthEvent(int32_t, void*);
#endif
};

extern ETHClass ETH;
