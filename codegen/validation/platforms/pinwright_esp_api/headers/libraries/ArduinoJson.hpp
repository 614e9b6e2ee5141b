// ArduinoJson: the header's other name.
#pragma once
#include <ArduinoJson.h>
