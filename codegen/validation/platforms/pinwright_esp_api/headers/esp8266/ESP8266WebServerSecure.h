#pragma once
#include <ESP8266WebServer.h>
#include <WiFiClientSecure.h>

namespace BearSSL {
using ESP8266WebServerSecure = esp8266webserver::ESP8266WebServerTemplate<WiFiServerSecure>;
}
