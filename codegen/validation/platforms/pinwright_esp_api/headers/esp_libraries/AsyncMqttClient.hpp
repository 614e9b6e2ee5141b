// AsyncMqttClient 0.9: the header's longer name.
#pragma once
#include <AsyncMqttClient.h>
