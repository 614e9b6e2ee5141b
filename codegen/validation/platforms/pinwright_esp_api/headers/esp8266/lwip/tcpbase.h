// lwIP 2: the states of a TCP connection.
#pragma once
#include <wl_definitions.h>
