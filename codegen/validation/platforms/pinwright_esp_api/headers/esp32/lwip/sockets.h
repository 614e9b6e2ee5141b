#pragma once
#include <lwip/ip_addr.h>
#include <sys/socket.h>
