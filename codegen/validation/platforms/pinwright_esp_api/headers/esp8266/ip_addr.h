#pragma once
#include <lwip/ip_addr.h>
