#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no Network.h: core 3.0 brought it"
#else
#include <NetworkInterface.h>
#include <NetworkEvents.h>
#include <NetworkManager.h>
#include <NetworkClient.h>
#include <NetworkServer.h>
#include <NetworkUdp.h>
#endif
