#pragma once
#include <Arduino.h>

struct Segment {
    uint16_t seconds;   // when this temperature shall be reached
    uint16_t celsius;
};

// Sn63/Pb37: preheat, soak, reflow, cool
const Segment PROFILE[] PROGMEM = {
    {0, 25}, {90, 150}, {180, 180}, {240, 215}, {260, 215}, {360, 100},
};

float targetAt(uint16_t t)
{
    Segment a, b;
    for (uint8_t i = 1; i < sizeof(PROFILE) / sizeof(PROFILE[0]); i++) {
        memcpy_P(&a, &PROFILE[i - 1], sizeof a);
        memcpy_P(&b, &PROFILE[i], sizeof b);
        if (t < b.seconds)
            return a.celsius + (float)(b.celsius - a.celsius) * (t - a.seconds) / (b.seconds - a.seconds);
    }
    return -1;
}
