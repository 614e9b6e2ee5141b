/* A bare ATtiny25, 45 or 85 for Arduino's AVR core, which has no variant for it: pin numbers are
 * those of port B, as ATTinyCore counts them, and 6 to 9 stand for A0 to A3. The core serves these
 * chips (it is the Gemma's); what ATTinyCore adds to it, such as Serial and Wire, is not here. */

#ifndef Pins_Arduino_h
#define Pins_Arduino_h

#include <avr/pgmspace.h>

#define NUM_DIGITAL_PINS 6
#define NUM_ANALOG_INPUTS 4

#define PIN_PB0 0
#define PIN_PB1 1
#define PIN_PB2 2
#define PIN_PB3 3
#define PIN_PB4 4
#define PIN_PB5 5

#define LED_BUILTIN PIN_PB1

#define PIN_A0 6 /* PB5, which is the reset pin unless a fuse says otherwise */
#define PIN_A1 7 /* PB2 */
#define PIN_A2 8 /* PB4 */
#define PIN_A3 9 /* PB3 */
static const uint8_t A0 = PIN_A0;
static const uint8_t A1 = PIN_A1;
static const uint8_t A2 = PIN_A2;
static const uint8_t A3 = PIN_A3;
#define analogPinToChannel(p) ((p) < 6 ? (p) : (p) - 6)

static const uint8_t MISO = PIN_PB0;
static const uint8_t MOSI = PIN_PB1;
static const uint8_t SCK = PIN_PB2;
static const uint8_t SS = PIN_PB3;

#define digitalPinToInterrupt(p) ((p) == PIN_PB2 ? 0 : NOT_AN_INTERRUPT)
#define digitalPinToPCICR(p) ((p) < 6 ? &GIMSK : (volatile uint8_t *)0)
#define digitalPinToPCICRbit(p) PCIE
#define digitalPinToPCMSK(p) ((p) < 6 ? &PCMSK : (volatile uint8_t *)0)
#define digitalPinToPCMSKbit(p) (p)
#define digitalPinHasPWM(p) ((p) == PIN_PB0 || (p) == PIN_PB1 || (p) == PIN_PB4)

/* The core switches a channel of timer 1 on in TCCR1A; the tiny has channel B's bits in GTCCR. */
#define TCCR1A GTCCR

#ifdef ARDUINO_MAIN

/* Called by the core before setup(): analogWrite on PB4 wants timer 1 to make waves on channel B. */
void initVariant()
{
    GTCCR |= _BV(PWM1B);
}

/* By number of a port, of which there is one: PB is 2. */
const uint16_t PROGMEM port_to_mode_PGM[] = {NOT_A_PORT, NOT_A_PORT, (uint16_t)&DDRB};
const uint16_t PROGMEM port_to_output_PGM[] = {NOT_A_PORT, NOT_A_PORT, (uint16_t)&PORTB};
const uint16_t PROGMEM port_to_input_PGM[] = {NOT_A_PORT, NOT_A_PORT, (uint16_t)&PINB};

/* By number of a pin. */
const uint8_t PROGMEM digital_pin_to_port_PGM[] = {PB, PB, PB, PB, PB, PB, PB, PB, PB, PB};
const uint8_t PROGMEM digital_pin_to_bit_mask_PGM[] = {
    _BV(0), _BV(1), _BV(2), _BV(3), _BV(4), _BV(5), _BV(5), _BV(2), _BV(4), _BV(3),
};
const uint8_t PROGMEM digital_pin_to_timer_PGM[] = {
    TIMER0A,      TIMER0B,      NOT_ON_TIMER, NOT_ON_TIMER, TIMER1B,
    NOT_ON_TIMER, NOT_ON_TIMER, NOT_ON_TIMER, TIMER1B,      NOT_ON_TIMER,
};

#endif
#endif
