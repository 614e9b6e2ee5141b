#pragma once

#define ICACHE_FLASH_ATTR
#define ICACHE_RAM_ATTR
