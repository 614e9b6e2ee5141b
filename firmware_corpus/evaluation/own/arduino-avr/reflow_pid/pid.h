#pragma once
#include <Arduino.h>

class Pid {
public:
    Pid(float kp, float ki, float kd) : kp(kp), ki(ki), kd(kd) {}

    void reset() { integral = 0; lastInput = NAN; }

    // output 0..100; derivative on measurement, integral clamped
    float update(float setpoint, float input, float dt)
    {
        float error = setpoint - input;
        integral = constrain(integral + ki * error * dt, 0.0f, 100.0f);
        float d = isnan(lastInput) ? 0 : (input - lastInput) / dt;
        lastInput = input;
        return constrain(kp * error + integral - kd * d, 0.0f, 100.0f);
    }

private:
    float kp, ki, kd;
    float integral = 0;
    float lastInput = NAN;
};
