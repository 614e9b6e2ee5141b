#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no ESP32_NOW.h: core 3.0 brought it"
#else
#include <esp_wifi_types.h>
#include <Print.h>
#include <esp_now.h>
#include <esp32-hal-log.h>
#include <esp_mac.h>

class ESP_NOW_Peer;

class PINWRIGHT_COMPLETE_2 ESP_NOW_Class : public Print {
 public:
  const uint8_t BROADCAST_ADDR[6];
  ESP_NOW_Class();
  ~ESP_NOW_Class();
  bool begin(const uint8_t* pmk = NULL);
  bool end();
  int getTotalPeerCount();
  int getEncryptedPeerCount();
  int availableForWrite();
  size_t write(const uint8_t* data, size_t len);
  size_t write(uint8_t data);
  void onNewPeer(void (*cb)(const esp_now_recv_info_t* info, const uint8_t* data, int len,
                            void* arg),
                 void* arg);
  bool removePeer(ESP_NOW_Peer& peer);
};

class PINWRIGHT_COMPLETE_2 ESP_NOW_Peer {
 protected:
  bool added;
  bool add();
  bool remove();
  size_t send(const uint8_t* data, int len);
  ESP_NOW_Peer(const uint8_t* mac_addr, uint8_t channel = 0, wifi_interface_t iface = WIFI_IF_AP,
               const uint8_t* lmk = NULL);

 public:
  virtual ~ESP_NOW_Peer();
  const uint8_t* addr() const;
  bool addr(const uint8_t* mac_addr);
  uint8_t getChannel() const;
  bool setChannel(uint8_t channel);
  wifi_interface_t getInterface() const;
  bool setInterface(wifi_interface_t iface);
  bool isEncrypted() const;
  bool setKey(const uint8_t* lmk);
  operator bool() const;
  virtual void onReceive(const uint8_t* data, size_t len, bool broadcast);
  virtual void onSent(bool success);
  friend bool ESP_NOW_Class::removePeer(ESP_NOW_Peer&);
};

extern ESP_NOW_Class ESP_NOW;
#endif
