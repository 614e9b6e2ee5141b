// MQTT 2.5 (256dpi/MQTT): an MQTT client.
#pragma once
#include <Arduino.h>
#include <Client.h>
#include <Stream.h>
#ifdef __AVR__
#define MQTT_HAS_FUNCTIONAL 0
#else
#include <functional>

#define MQTT_HAS_FUNCTIONAL 1
#endif

enum lwmqtt_err_t {
    LWMQTT_SUCCESS, LWMQTT_BUFFER_TOO_SHORT = -1, LWMQTT_VARNUM_OVERFLOW = -2,
    LWMQTT_NETWORK_FAILED_CONNECT = -3, LWMQTT_NETWORK_TIMEOUT = -4,
    LWMQTT_NETWORK_FAILED_READ = -5, LWMQTT_NETWORK_FAILED_WRITE = -6,
    LWMQTT_REMAINING_LENGTH_OVERFLOW = -7, LWMQTT_REMAINING_LENGTH_MISMATCH = -8,
    LWMQTT_MISSING_OR_WRONG_PACKET = -9, LWMQTT_CONNECTION_DENIED = -10,
    LWMQTT_FAILED_SUBSCRIPTION = -11, LWMQTT_SUBACK_ARRAY_OVERFLOW = -12, LWMQTT_PONG_TIMEOUT = -13,
};
enum lwmqtt_return_code_t {
    LWMQTT_CONNECTION_ACCEPTED, LWMQTT_UNACCEPTABLE_PROTOCOL, LWMQTT_IDENTIFIER_REJECTED,
    LWMQTT_SERVER_UNAVAILABLE, LWMQTT_BAD_USERNAME_OR_PASSWORD, LWMQTT_NOT_AUTHORIZED,
    LWMQTT_UNKNOWN_RETURN_CODE,
};

using MQTTClientClockSource = uint32_t (*)();

class MQTTClient;
using MQTTClientCallbackSimple = void (*)(String&, String&);
using MQTTClientCallbackAdvanced = void (*)(MQTTClient*, char*, char*, int);
#if MQTT_HAS_FUNCTIONAL
using MQTTClientCallbackSimpleFunction = std::function<void (String&, String&)>;
using MQTTClientCallbackAdvancedFunction = std::function<void (MQTTClient*, char*, char*, int)>;
#endif

struct PINWRIGHT_COMPLETE MQTTClientCallback {
  MQTTClient* client;
  MQTTClientCallbackSimple simple;
  MQTTClientCallbackAdvanced advanced;
#if MQTT_HAS_FUNCTIONAL
  MQTTClientCallbackSimpleFunction functionSimple;
  MQTTClientCallbackAdvancedFunction functionAdvanced;
#endif
};

class PINWRIGHT_COMPLETE MQTTClient {
public:
  void* ref;
  explicit MQTTClient(int = 128);
  MQTTClient(int, int);
  void begin(Client&);
  void begin(const char[], Client&);
  void begin(const char[], int, Client&);
  void begin(IPAddress, Client&);
  void begin(IPAddress, int, Client&);
  void onMessage(MQTTClientCallbackSimple);
  void onMessageAdvanced(MQTTClientCallbackAdvanced);
#if MQTT_HAS_FUNCTIONAL
  void onMessage(MQTTClientCallbackSimpleFunction);
  void onMessageAdvanced(MQTTClientCallbackAdvancedFunction);
#endif
  void setClockSource(MQTTClientClockSource);
  void setHost(const char[]);
  void setHost(const char[], int);
  void setHost(IPAddress);
  void setHost(IPAddress, int);
  void setWill(const char[]);
  void setWill(const char[], const char[]);
  void setWill(const char[], const char[], bool, int);
  void clearWill();
  void setKeepAlive(int);
  void setCleanSession(bool);
  void setTimeout(int);
  void setOptions(int, bool, int);
  void dropOverflow(bool);
  uint32_t droppedMessages();
  bool connect(const char[], bool = false);
  bool connect(const char[], const char[], bool = false);
  bool connect(const char[], const char[], const char[], bool = false);
  bool publish(const String&);
  bool publish(const char[]);
  bool publish(const String&, const String&);
  bool publish(const String&, const String&, bool, int);
  bool publish(const char[], const String&);
  bool publish(const char[], const String&, bool, int);
  bool publish(const char[], const char[]);
  bool publish(const char[], const char[], bool, int);
  bool publish(const char[], const char[], int);
  bool publish(const char[], const char[], int, bool, int);
  uint16_t lastPacketID();
  void prepareDuplicate(uint16_t);
  bool subscribe(const String&);
  bool subscribe(const String&, int);
  bool subscribe(const char[]);
  bool subscribe(const char[], int);
  bool unsubscribe(const String&);
  bool unsubscribe(const char[]);
  bool loop();
  bool connected();
  bool sessionPresent();
  lwmqtt_err_t lastError();
  lwmqtt_return_code_t returnCode();
  bool disconnect();
};
