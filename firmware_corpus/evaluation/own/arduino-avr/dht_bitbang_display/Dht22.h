#pragma once
#include <Arduino.h>

class Dht22 {
  public:
    enum Result { Ok, Timeout, BadChecksum };

    explicit Dht22(byte pin) : m_pin(pin) {}
    Result read();
    float temperature() const { return m_celsius; }
    float humidity() const { return m_humidity; }

  private:
    byte m_pin;
    float m_celsius = NAN;
    float m_humidity = NAN;
};
