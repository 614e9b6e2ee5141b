// Ethernet: its part with UDP.
#pragma once
#include <Ethernet.h>
