// PubSubClient 2.7 to 2.8 (knolleary/PubSubClient): MQTT over any Client.
#pragma once
#include <Arduino.h>
#include <IPAddress.h>
#include <Client.h>
#include <Stream.h>
#ifndef __AVR__
#include <functional>
#endif

#define MQTT_VERSION_3_1 3
#define MQTT_VERSION_3_1_1 4
#define MQTT_VERSION MQTT_VERSION_3_1_1
#define MQTT_MAX_PACKET_SIZE 256
#define MQTT_KEEPALIVE 15
#define MQTT_SOCKET_TIMEOUT 15
#define MQTT_CONNECTION_TIMEOUT -4
#define MQTT_CONNECTION_LOST -3
#define MQTT_CONNECT_FAILED -2
#define MQTT_DISCONNECTED -1
#define MQTT_CONNECTED 0
#define MQTT_CONNECT_BAD_PROTOCOL 1
#define MQTT_CONNECT_BAD_CLIENT_ID 2
#define MQTT_CONNECT_UNAVAILABLE 3
#define MQTT_CONNECT_BAD_CREDENTIALS 4
#define MQTT_CONNECT_UNAUTHORIZED 5
#define MQTTCONNECT 1 << 4
#define MQTTCONNACK 2 << 4
#define MQTTPUBLISH 3 << 4
#define MQTTPUBACK 4 << 4
#define MQTTPUBREC 5 << 4
#define MQTTPUBREL 6 << 4
#define MQTTPUBCOMP 7 << 4
#define MQTTSUBSCRIBE 8 << 4
#define MQTTSUBACK 9 << 4
#define MQTTUNSUBSCRIBE 10 << 4
#define MQTTUNSUBACK 11 << 4
#define MQTTPINGREQ 12 << 4
#define MQTTPINGRESP 13 << 4
#define MQTTDISCONNECT 14 << 4
#define MQTTReserved 15 << 4
#define MQTTQOS0 (0 << 1)
#define MQTTQOS1 (1 << 1)
#define MQTTQOS2 (2 << 1)
#define MQTT_MAX_HEADER_SIZE 5
#ifdef __AVR__
#define MQTT_CALLBACK_SIGNATURE void (*callback)(char*, uint8_t*, unsigned int)
using pinwright_mqtt_callback = void (*)(char*, uint8_t*, unsigned int);
#else
#define MQTT_CALLBACK_SIGNATURE std::function<void(char*, uint8_t*, unsigned int)> callback
using pinwright_mqtt_callback = std::function<void (char*, uint8_t*, unsigned int)>;
#endif

class PINWRIGHT_COMPLETE PubSubClient : public Print {
public:
  PubSubClient();
  PubSubClient(Client&);
  PubSubClient(IPAddress, uint16_t, Client&);
  PubSubClient(IPAddress, uint16_t, Client&, Stream&);
  PubSubClient(IPAddress, uint16_t, pinwright_mqtt_callback, Client&);
  PubSubClient(IPAddress, uint16_t, pinwright_mqtt_callback, Client&, Stream&);
  PubSubClient(uint8_t*, uint16_t, Client&);
  PubSubClient(uint8_t*, uint16_t, Client&, Stream&);
  PubSubClient(uint8_t*, uint16_t, pinwright_mqtt_callback, Client&);
  PubSubClient(uint8_t*, uint16_t, pinwright_mqtt_callback, Client&, Stream&);
  PubSubClient(const char*, uint16_t, Client&);
  PubSubClient(const char*, uint16_t, Client&, Stream&);
  PubSubClient(const char*, uint16_t, pinwright_mqtt_callback, Client&);
  PubSubClient(const char*, uint16_t, pinwright_mqtt_callback, Client&, Stream&);
  virtual ~PubSubClient();
  PubSubClient& setServer(IPAddress, uint16_t);
  PubSubClient& setServer(uint8_t*, uint16_t);
  PubSubClient& setServer(const char*, uint16_t);
  PubSubClient& setCallback(pinwright_mqtt_callback);
  PubSubClient& setClient(Client&);
  PubSubClient& setStream(Stream&);
  PubSubClient& setKeepAlive(uint16_t);
  PubSubClient& setSocketTimeout(uint16_t);
  boolean setBufferSize(uint16_t);
  uint16_t getBufferSize();
  boolean connect(const char*);
  boolean connect(const char*, const char*, const char*);
  boolean connect(const char*, const char*, uint8_t, boolean, const char*);
  boolean connect(const char*, const char*, const char*, const char*, uint8_t, boolean,
      const char*);
  boolean connect(const char*, const char*, const char*, const char*, uint8_t, boolean, const char*,
      boolean);
  void disconnect();
  boolean publish(const char*, const char*);
  boolean publish(const char*, const char*, boolean);
  boolean publish(const char*, const uint8_t*, unsigned int);
  boolean publish(const char*, const uint8_t*, unsigned int, boolean);
  boolean publish_P(const char*, const char*, boolean);
  boolean publish_P(const char*, const uint8_t*, unsigned int, boolean);
  boolean beginPublish(const char*, unsigned int, boolean);
  int endPublish();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  boolean subscribe(const char*);
  boolean subscribe(const char*, uint8_t);
  boolean unsubscribe(const char*);
  boolean loop();
  boolean connected();
  int state();
};
