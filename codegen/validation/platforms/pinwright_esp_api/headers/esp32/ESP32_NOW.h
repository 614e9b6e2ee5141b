#pragma once
#include <pinwright_marks.h>
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
  bool begin(const uint8_t* = NULL);
  bool end();
  int getTotalPeerCount();
  int getEncryptedPeerCount();
  int availableForWrite();
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  void onNewPeer(void (*)(const esp_now_recv_info_t*, const uint8_t*, int,
                            void*),
                 void*);
  bool removePeer(ESP_NOW_Peer&);
};

class PINWRIGHT_COMPLETE_2 ESP_NOW_Peer {
 protected:
  bool add();
  bool remove();
  size_t send(const uint8_t*, int);
  ESP_NOW_Peer(const uint8_t* mac_addr, uint8_t channel = 0, wifi_interface_t iface = WIFI_IF_AP,
               const uint8_t* lmk = NULL);

 public:
  virtual ~ESP_NOW_Peer();
  const uint8_t* addr() const;
  bool addr(const uint8_t*);
  uint8_t getChannel() const;
  bool setChannel(uint8_t);
  wifi_interface_t getInterface() const;
  bool setInterface(wifi_interface_t);
  bool isEncrypted() const;
  bool setKey(const uint8_t*);
  operator bool() const;
  virtual void onReceive(const uint8_t*, size_t, bool);
  virtual void onSent(bool);
  friend bool ESP_NOW_Class::removePeer(ESP_NOW_Peer&);
};

extern ESP_NOW_Class ESP_NOW;
#endif
