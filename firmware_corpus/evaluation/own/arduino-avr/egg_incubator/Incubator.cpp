#include "Incubator.h"

const Incubator::Phase Incubator::phases[] = {
    {18, 37.7f, 50, true},
    {22, 37.2f, 68, false},   // hatching
    {255, 32.0f, 55, false},
};

void Incubator::begin() {
    const uint8_t outputs[] = {Heater, Humidifier, Fan, TrayA, TrayB, Horn};
    for (uint8_t pin : outputs) {  //[block]
        pinMode(pin, OUTPUT);
        digitalWrite(pin, LOW);
    }
    digitalWrite(Fan, HIGH);
}

const Incubator::Phase &Incubator::phase() const {
    const Phase *p = phases;
    while (day() > p->untilDay) ++p;  //[rest e (]
    return *p;
}

float Incubator::temperature() {
    // LM335 on A0: 10 mV per kelvin
    uint32_t sum = 0;
    for (uint8_t i = 0; i < 64; i++) sum += analogRead(A0);
    return sum / 64.0f * 5.0f / 1023.0f * 100.0f - 273.15f;
}

uint8_t Incubator::humidity() {
    // HIH-4030: 0.958 V at 0 %, 30.7 mV per percent
    float volts = analogRead(A1) * 5.0f / 1023.0f;
    return constrain((volts - 0.958f) / 0.0307f, 0, 100);  //[line]
}

void Incubator::turnTray() {
    uint8_t pin = trayLeft ? TrayB : TrayA;  //[lines 5]
    digitalWrite(pin, HIGH);
    delay(4000);
    digitalWrite(pin, LOW);
    trayLeft = !trayLeft;
}

void Incubator::run() {
    unsigned long now = millis();
    if (now - lastControl < 1000) return;
    lastControl = now;

    const Phase &want = phase();
    float t = temperature();
    float error = want.celsius - t;
    integral = constrain(integral + error * 0.2f, 0.0f, 60.0f);
    float power = constrain(40.0f * error + integral, 0.0f, 100.0f);

    // time proportioning over ten seconds
    digitalWrite(Heater, (now / 100) % 100 < power);
    digitalWrite(Humidifier, humidity() < want.humidity);
    digitalWrite(Horn, fabs(error) > 1.5f && now > 3600000UL);

    if (want.turning && now - lastTurn > 2UL * 3600 * 1000) {
        lastTurn = now;
        turnTray();
    }
    Serial.print(day());
    Serial.print(' ');
    Serial.print(t, 2);
    Serial.print(' ');
    Serial.println(power, 0);
}
