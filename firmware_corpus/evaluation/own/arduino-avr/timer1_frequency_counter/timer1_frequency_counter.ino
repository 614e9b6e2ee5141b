//[board uno]
/* Frequency counter. Signal on D5 (T1), up to about 6 MHz.
 * Timer1 counts the edges, Timer2 makes a 1 ms tick that closes the gate. */

#include <avr/io.h>
#include <avr/interrupt.h>

#define GATE_MS 500

volatile uint16_t overflows;
volatile uint16_t ticks;
volatile uint32_t counted;
volatile uint8_t  ready;

ISR(TIMER1_OVF_vect)
{
  overflows++;
}

ISR(TIMER2_COMPA_vect)
{
  if (++ticks < GATE_MS)
    return;
  uint16_t low = TCNT1;
  uint16_t high = overflows;
  if ((TIFR1 & _BV(TOV1)) && low < 0x8000)
    high++;                       /* overflowed just now, not counted yet */
  TCNT1 = 0;  //[lines 4]
  TIFR1 = _BV(TOV1);
  overflows = 0;
  ticks = 0;
  counted = ((uint32_t)high << 16) | low;
  ready = 1;
}

static void timers_init(void)
{
  cli();
  /* Timer1: external clock on T1, rising edge */
  TCCR1A = 0;  //[lines 4]
  TCCR1B = _BV(CS12) | _BV(CS11) | _BV(CS10);
  TCNT1 = 0;
  TIMSK1 = _BV(TOIE1);

  /* Timer2: CTC, clk/128, 125 counts = 1 ms */
  TCCR2A = _BV(WGM21);
  TCCR2B = _BV(CS22) | _BV(CS20);  //[rest B = ]
  OCR2A = 124;
  TIMSK2 = _BV(OCIE2A);
  sei();
}

void setup()
{
  Serial.begin(115200);
  pinMode(5, INPUT);
  timers_init();
}

static void print_frequency(uint32_t hz)
{
  if (hz >= 1000000UL) {
    Serial.print(hz / 1000000.0, 4);
    Serial.println(F(" MHz"));
  } else if (hz >= 1000) {  //[block]
    Serial.print(hz / 1000.0, 3);
    Serial.println(F(" kHz"));
  } else {
    Serial.print(hz);
    Serial.println(F(" Hz"));
  }
}

void loop()
{
  if (ready) {
    uint32_t n;
    cli();
    n = counted;
    ready = 0;
    sei();
    print_frequency(n * (1000UL / GATE_MS));
  }
}
