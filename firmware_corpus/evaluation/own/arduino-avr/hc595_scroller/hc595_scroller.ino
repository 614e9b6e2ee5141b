//[board nano]
#include <SPI.h>
#include <avr/pgmspace.h>

#define LATCH 10
#define OE    9
#define COLS  8

static const uint8_t glyphs[][5] PROGMEM = {
    {0x7E, 0x11, 0x11, 0x11, 0x7E},  // A
    {0x7F, 0x49, 0x49, 0x49, 0x36},  // B
    {0x3E, 0x41, 0x41, 0x41, 0x22},  // C
    {0x7F, 0x41, 0x41, 0x22, 0x1C},  // D
    {0x7F, 0x49, 0x49, 0x49, 0x41},  // E
    {0x7F, 0x09, 0x09, 0x09, 0x01},  // F
};

static char message[33] = "ABBA CAFE";
static uint8_t columns[COLS];

static uint8_t glyphColumn(char c, uint8_t i)
{
    if (c < 'A' || c > 'F' || i >= 5)
        return 0;
    return pgm_read_byte(&glyphs[c - 'A'][i]);  //[rest rn ]
}

static void pushColumn(uint8_t column)
{  //[block]
    memmove(columns, columns + 1, COLS - 1);
    columns[COLS - 1] = column;
}

static void showColumn(uint8_t n)
{
    digitalWrite(OE, HIGH);
    digitalWrite(LATCH, LOW);  //[lines 4]
    SPI.transfer(~(1 << n));
    SPI.transfer(columns[n]);
    digitalWrite(LATCH, HIGH);
    digitalWrite(OE, LOW);
}

static void readMessage()
{
    static uint8_t n = 0;
    static char incoming[sizeof message];

    while (Serial.available()) {
        char c = Serial.read();
        if (c == '\n') {
            incoming[n] = '\0';
            strcpy(message, incoming);
            n = 0;
        } else if (n < sizeof incoming - 1) {
            incoming[n++] = toupper(c);  //[line]
        }
    }
}

void setup()
{
    Serial.begin(38400);
    pinMode(LATCH, OUTPUT);
    pinMode(OE, OUTPUT);
    SPI.begin();
    SPI.setClockDivider(SPI_CLOCK_DIV4);
}

void loop()
{
    static uint8_t letter, within, scan;
    static uint32_t lastShift;

    showColumn(scan);
    scan = (scan + 1) % COLS;
    delayMicroseconds(900);
    readMessage();

    if (millis() - lastShift < 90)
        return;
    lastShift = millis();
    pushColumn(glyphColumn(message[letter], within));
    if (++within > 5) {
        within = 0;
        if (message[++letter] == '\0')
            letter = 0;
    }
}
