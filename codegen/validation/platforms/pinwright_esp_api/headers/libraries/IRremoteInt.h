// IRremote: its inner parts.
#pragma once
#include <IRremote.hpp>
