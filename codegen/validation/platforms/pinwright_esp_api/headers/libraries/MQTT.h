// MQTT 2.5 (256dpi/MQTT): an MQTT client.
#pragma once
#include <MQTTClient.h>
