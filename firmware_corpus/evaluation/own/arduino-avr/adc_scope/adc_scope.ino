//[board uno]
// poor man's oscilloscope: 38 kS/s, 8 bit, free running ADC, level trigger, binary frames

#define N 1024

static volatile uint8_t buf[N];
static volatile uint16_t pos;
static volatile enum { ARMED, TRIGGERED, FULL } phase;
static volatile uint8_t level = 128;
static volatile bool rising = true;

ISR(ADC_vect)
{
    static uint8_t last;
    uint8_t v = ADCH;

    if (phase == ARMED) {
        bool hit = rising ? last < level && v >= level : last > level && v <= level;  //[rest g ? ]
        last = v;
        if (!hit)
            return;
        phase = TRIGGERED;  //[lines 2]
        pos = 0;
    }
    if (phase == TRIGGERED) {
        buf[pos++] = v;
        if (pos == N)
            phase = FULL;
    }
}

static void adc_start(uint8_t channel)
{
    ADMUX = _BV(REFS0) | _BV(ADLAR) | channel;  //[rest X = ]
    ADCSRB = 0;
    ADCSRA = _BV(ADEN) | _BV(ADSC) | _BV(ADATE) | _BV(ADIE) | _BV(ADPS2) | _BV(ADPS0);
}

static void send_frame(void)
{  //[block]
    static const uint8_t sync[4] = {0x55, 0xAA, N & 0xFF, N >> 8};
    Serial.write(sync, sizeof sync);
    for (uint16_t i = 0; i < N; i++)
        Serial.write(buf[i]);
}

/* l<0-255> trigger level, r rising, f falling, c<0-5> channel */
static void command(void)
{
    switch (Serial.read()) {
    case 'l':
        level = Serial.parseInt();
        break;
    case 'r':
        rising = true;
        break;
    case 'f':
        rising = false;
        break;
    case 'c':
        adc_start(Serial.parseInt() & 7);
        break;
    }
}

void setup()
{
    Serial.begin(500000);
    DIDR0 = 0x3F;
    adc_start(0);
}

void loop()
{
    static uint32_t armed_at;

    if (Serial.available())
        command();

    /* automatic trigger after a quarter of a second */
    if (phase == ARMED && millis() - armed_at > 250) {
        noInterrupts();
        pos = 0;
        phase = TRIGGERED;
        interrupts();
    }
    if (phase == FULL) {
        send_frame();
        armed_at = millis();
        phase = ARMED;
    }
}
