// ESPAsyncWebServer: its web sockets.
#pragma once
#include <ESPAsyncWebServer.h>
