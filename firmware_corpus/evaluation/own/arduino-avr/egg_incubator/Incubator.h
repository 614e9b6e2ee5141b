#pragma once
#include <Arduino.h>

/// Heater, humidifier, fan and tray of an egg incubator. Day 1 is the day it was started.
class Incubator {
public:
    void begin();
    void run();

private:
    struct Phase { uint8_t untilDay; float celsius; uint8_t humidity; bool turning; };
    static const Phase phases[];

    const Phase &phase() const;
    uint8_t day() const { return 1 + millis() / 86400000UL; }
    float temperature();
    uint8_t humidity();
    void turnTray();

    enum Pin : uint8_t { Heater = 2, Humidifier = 3, Fan = 4, TrayA = 5, TrayB = 6, Horn = 7 };

    unsigned long lastTurn = 0;
    unsigned long lastControl = 0;
    bool trayLeft = true;
    float integral = 0;
};
