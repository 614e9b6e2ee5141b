#pragma once
#include <stdint.h>
#include <soc/soc_caps.h>
