#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no ESP32_NOW_Serial.h: core 3.0 brought it"
#else
#include <esp_wifi_types.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <freertos/ringbuf.h>
#include <Stream.h>
#include <ESP32_NOW.h>

class PINWRIGHT_COMPLETE_2 ESP_NOW_Serial_Class : public Stream, public ESP_NOW_Peer {
 public:
  ESP_NOW_Serial_Class(const uint8_t* mac_addr, uint8_t channel,
                       wifi_interface_t iface = WIFI_IF_AP, const uint8_t* lmk = NULL);
  ~ESP_NOW_Serial_Class();
  size_t setRxBufferSize(size_t);
  size_t setTxBufferSize(size_t);
  bool begin(unsigned long = 0);
  void end();
  int available();
  int read();
  size_t read(uint8_t*, size_t);
  int peek();
  void flush();
  int availableForWrite();
  size_t write(const uint8_t*, size_t, uint32_t);
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  void onReceive(const uint8_t*, size_t, bool);
  void onSent(bool);
};

#endif
