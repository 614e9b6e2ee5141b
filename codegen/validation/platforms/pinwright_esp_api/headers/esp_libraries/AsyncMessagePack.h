// ESPAsyncWebServer: MessagePack requests and responses.
#pragma once
#include <AsyncJson.h>
