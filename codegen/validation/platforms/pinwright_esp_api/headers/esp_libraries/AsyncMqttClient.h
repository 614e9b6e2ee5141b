// AsyncMqttClient 0.9 (marvinroger/async-mqtt-client): MQTT over AsyncTCP or ESPAsyncTCP.
#pragma once
#include <Arduino.h>
#include <functional>
#include <vector>
#if defined(ESP8266)
#include <ESPAsyncTCP.h>
#else
#include <AsyncTCP.h>
#endif

struct PINWRIGHT_COMPLETE AsyncMqttClientMessageProperties {
  uint8_t qos;
  bool dup;
  bool retain;
};

enum class AsyncMqttClientDisconnectReason : uint8_t {
  TCP_DISCONNECTED,
  MQTT_UNACCEPTABLE_PROTOCOL_VERSION,
  MQTT_IDENTIFIER_REJECTED,
  MQTT_SERVER_UNAVAILABLE,
  MQTT_MALFORMED_CREDENTIALS,
  MQTT_NOT_AUTHORIZED,
  ESP8266_NOT_ENOUGH_SPACE,
  TLS_BAD_FINGERPRINT,
};

enum class AsyncMqttClientError : uint8_t { MAX_RETRIES, OUT_OF_MEMORY };

namespace AsyncMqttClientInternals {
using OnConnectUserCallback = std::function<void(bool)>;
using OnDisconnectUserCallback = std::function<void(AsyncMqttClientDisconnectReason)>;
using OnSubscribeUserCallback = std::function<void(uint16_t, uint8_t)>;
using OnUnsubscribeUserCallback = std::function<void(uint16_t)>;
using OnMessageUserCallback = std::function<void(
    char*, char*, AsyncMqttClientMessageProperties, size_t, size_t, size_t)>;
using OnPublishUserCallback = std::function<void(uint16_t)>;
}  // namespace AsyncMqttClientInternals

class PINWRIGHT_COMPLETE AsyncMqttClient {
public:
  AsyncMqttClient();
  AsyncMqttClient& setKeepAlive(uint16_t);
  AsyncMqttClient& setClientId(const char*);
  AsyncMqttClient& setCleanSession(bool);
  AsyncMqttClient& setMaxTopicLength(uint16_t);
  AsyncMqttClient& setCredentials(const char*, const char* = nullptr);
  AsyncMqttClient& setWill(const char*, uint8_t, bool, const char* = nullptr, size_t = 0);
  AsyncMqttClient& setServer(IPAddress, uint16_t);
  AsyncMqttClient& setServer(const char*, uint16_t);
#if ASYNC_TCP_SSL_ENABLED
  AsyncMqttClient& setSecure(bool);
  AsyncMqttClient& addServerFingerprint(const uint8_t*);
#endif
  AsyncMqttClient& onConnect(AsyncMqttClientInternals::OnConnectUserCallback);
  AsyncMqttClient& onDisconnect(AsyncMqttClientInternals::OnDisconnectUserCallback);
  AsyncMqttClient& onSubscribe(AsyncMqttClientInternals::OnSubscribeUserCallback);
  AsyncMqttClient& onUnsubscribe(AsyncMqttClientInternals::OnUnsubscribeUserCallback);
  AsyncMqttClient& onMessage(AsyncMqttClientInternals::OnMessageUserCallback);
  AsyncMqttClient& onPublish(AsyncMqttClientInternals::OnPublishUserCallback);
  bool connected() const;
  void connect();
  void disconnect(bool = false);
  uint16_t subscribe(const char*, uint8_t);
  uint16_t unsubscribe(const char*);
  uint16_t publish(
      const char*, uint8_t, bool, const char* = nullptr, size_t = 0, bool = false, uint16_t = 0);
  bool clearQueue();
  const char* getClientId() const;
};
