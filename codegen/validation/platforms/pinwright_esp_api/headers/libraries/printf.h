// RF24: printf() on Serial.
#pragma once

void printf_begin();
