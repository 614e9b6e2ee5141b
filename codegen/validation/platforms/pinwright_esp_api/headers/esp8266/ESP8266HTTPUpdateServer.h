#pragma once
#include <ESP8266WebServer.h>

namespace esp8266httpupdateserver {
using namespace esp8266webserver;

template <typename ServerType>
class PINWRIGHT_COMPLETE ESP8266HTTPUpdateServerTemplate {
 public:
  ESP8266HTTPUpdateServerTemplate(bool serial_debug = false);
  void setup(ESP8266WebServerTemplate<ServerType>* server);
  void setup(ESP8266WebServerTemplate<ServerType>* server, const String& path);
  void setup(ESP8266WebServerTemplate<ServerType>* server, const String& username,
             const String& password);
  void setup(ESP8266WebServerTemplate<ServerType>* server, const String& path,
             const String& username, const String& password);
  void updateCredentials(const String& username, const String& password);

 protected:
  void _setUpdaterError();
};

}  // namespace esp8266httpupdateserver
using ESP8266HTTPUpdateServer =
    esp8266httpupdateserver::ESP8266HTTPUpdateServerTemplate<WiFiServer>;

namespace BearSSL {
using ESP8266HTTPUpdateServerSecure =
    esp8266httpupdateserver::ESP8266HTTPUpdateServerTemplate<WiFiServerSecure>;
}
