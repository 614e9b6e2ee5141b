// ESPAsyncWebServer: its server-sent events.
#pragma once
#include <ESPAsyncWebServer.h>
