#pragma once
#include <rom/rtc.h>
