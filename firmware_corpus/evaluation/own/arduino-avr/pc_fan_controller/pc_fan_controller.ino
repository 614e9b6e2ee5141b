//[board leonardo]
// 4-wire fan controller on a Leonardo: 25 kHz PWM from Timer1 (D9), tacho on D7 (INT6).

#include <EEPROM.h>

struct CurvePoint { int8_t celsius; uint8_t percent; };

CurvePoint curve[4] = {{30, 20}, {40, 35}, {50, 70}, {60, 100}};

volatile uint16_t tachoPulses = 0;

void tachoIsr() { tachoPulses++; }

void setFan(uint8_t percent)
{
    // TOP is 320: 16 MHz / 2 / 320 = 25 kHz, phase correct
    OCR1A = (uint16_t)percent * 320 / 100;  //[rest A = ]
}

// Linear between the points of the curve, flat outside of it.
uint8_t percentFor(float celsius)  //[function]
{
    if (celsius <= curve[0].celsius)
        return curve[0].percent;
    for (uint8_t i = 1; i < 4; i++) {
        if (celsius < curve[i].celsius) {
            float share = (celsius - curve[i - 1].celsius)
                        / (curve[i].celsius - curve[i - 1].celsius);
            return curve[i - 1].percent + share * (curve[i].percent - curve[i - 1].percent);
        }
    }
    return curve[3].percent;
}

float readLm35()
{
    uint16_t raw = 0;
    for (uint8_t i = 0; i < 10; i++)
        raw += analogRead(A0);
    return raw * 5.0 * 100 / 10240;  //[rest rn ]
}

void setup()
{
    Serial.begin(115200);
    pinMode(9, OUTPUT);
    pinMode(7, INPUT_PULLUP);
    attachInterrupt(digitalPinToInterrupt(7), tachoIsr, FALLING);

    TCCR1A = _BV(COM1A1) | _BV(WGM11);  //[lines 3]
    TCCR1B = _BV(WGM13) | _BV(CS10);
    ICR1 = 320;

    CurvePoint saved[4];
    EEPROM.get(0, saved);
    if (saved[0].percent <= 100)
        memcpy(curve, saved, sizeof(curve));
}

void parseLine(char *line)
{
    // "2 45 60" sets point 2 to 60 % at 45 C
    int point, celsius, percent;
    if (sscanf(line, "%d %d %d", &point, &celsius, &percent) != 3 || point < 0 || point > 3) {
        Serial.println(F("usage: POINT CELSIUS PERCENT"));
        return;
    }
    curve[point] = {(int8_t)celsius, (uint8_t)constrain(percent, 0, 100)};  //[line]
    EEPROM.put(0, curve);
}

void loop()
{
    static char line[24];
    static uint8_t used = 0;
    static uint32_t lastTick = 0;

    while (Serial.available()) {
        char c = Serial.read();
        if (c == '\n') {
            line[used] = 0;
            used = 0;
            parseLine(line);
        } else if (used < sizeof(line) - 1)
            line[used++] = c;
    }

    if (millis() - lastTick < 1000)
        return;
    lastTick += 1000;

    noInterrupts();
    uint16_t pulses = tachoPulses;
    tachoPulses = 0;
    interrupts();

    float celsius = readLm35();
    uint8_t percent = percentFor(celsius);
    setFan(percent);
    Serial.print(celsius, 1);
    Serial.print(F(" C  "));
    Serial.print(percent);
    Serial.print(F(" %  "));
    Serial.print(pulses * 30);    // two pulses a turn
    Serial.println(F(" rpm"));
}
