#pragma once
#include <LEAmDNS.h>

using MDNSResponder = esp8266::MDNSImplementation::MDNSResponder;
extern MDNSResponder MDNS;
