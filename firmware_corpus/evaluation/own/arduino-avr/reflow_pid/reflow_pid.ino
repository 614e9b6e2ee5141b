//[board nano]
#include "pid.h"
#include "profile.h"

#define SSR_PIN      6
#define TC_CS_PIN    10
#define BUTTON_PIN   3
#define WINDOW_MS    1000

#include <SPI.h>

Pid pid(18.0f, 0.12f, 60.0f);
bool running;
uint32_t startedAt, windowStart;

// MAX6675: 16 bits, temperature in quarter degrees in bits 14..3, bit 2 set when open
float readThermocouple()  //[function]
{
    digitalWrite(TC_CS_PIN, LOW);
    delayMicroseconds(1);
    uint16_t raw = SPI.transfer16(0);
    digitalWrite(TC_CS_PIN, HIGH);
    if (raw & 0x04)
        return NAN;
    return (raw >> 3) * 0.25f;
}

void setup()
{
    Serial.begin(115200);
    pinMode(SSR_PIN, OUTPUT);
    pinMode(TC_CS_PIN, OUTPUT);
    digitalWrite(TC_CS_PIN, HIGH);
    pinMode(BUTTON_PIN, INPUT_PULLUP);
    SPI.begin();
    SPI.beginTransaction(SPISettings(4000000, MSBFIRST, SPI_MODE0));  //[line]
}

void stopOven(const __FlashStringHelper *why)
{  //[block]
    running = false;
    digitalWrite(SSR_PIN, LOW);
    Serial.println(why);
}

void loop()
{
    static uint32_t nextSample = 0;
    static float duty = 0;
    uint32_t now = millis();

    if (!running && digitalRead(BUTTON_PIN) == LOW) {
        running = true;  //[lines 3]
        startedAt = windowStart = now;
        pid.reset();
    }
    if (!running)
        return;

    if ((int32_t)(now - nextSample) >= 0) {
        nextSample = now + 250;
        float t = readThermocouple();
        float target = targetAt((now - startedAt) / 1000);
        if (isnan(t))
            return stopOven(F("thermocouple open"));
        if (target < 0)
            return stopOven(F("done"));
        duty = pid.update(target, t, 0.25f);
        Serial.print(target); Serial.print('\t');
        Serial.print(t);      Serial.print('\t');
        Serial.println(duty);
    }

    // slow PWM for the solid state relay
    if (now - windowStart >= WINDOW_MS)
        windowStart += WINDOW_MS;
    digitalWrite(SSR_PIN, (now - windowStart) < duty / 100.0f * WINDOW_MS);  //[rest ) < ]
}
