// IRremote: the header's older name.
#pragma once
#include <IRremote.hpp>
