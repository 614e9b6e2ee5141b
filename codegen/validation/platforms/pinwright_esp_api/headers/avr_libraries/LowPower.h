// Low-Power 1.6 to 1.8 (rocketscream/Low-Power): sleep of AVR chips.
#pragma once
#include <Arduino.h>

enum period_t {
  SLEEP_15MS, SLEEP_30MS, SLEEP_60MS, SLEEP_120MS, SLEEP_250MS, SLEEP_500MS, SLEEP_1S, SLEEP_2S,
  SLEEP_4S, SLEEP_8S, SLEEP_FOREVER
};
enum bod_t { BOD_OFF, BOD_ON };
enum adc_t { ADC_OFF, ADC_ON };
enum timer5_t { TIMER5_OFF, TIMER5_ON };
enum timer4_t { TIMER4_OFF, TIMER4_ON };
enum timer3_t { TIMER3_OFF, TIMER3_ON };
enum timer2_t { TIMER2_OFF, TIMER2_ON };
enum timer1_t { TIMER1_OFF, TIMER1_ON };
enum timer0_t { TIMER0_OFF, TIMER0_ON };
enum spi_t { SPI_OFF, SPI_ON };
enum usart0_t { USART0_OFF, USART0_ON };
enum usart1_t { USART1_OFF, USART1_ON };
enum usart2_t { USART2_OFF, USART2_ON };
enum usart3_t { USART3_OFF, USART3_ON };
enum twi_t { TWI_OFF, TWI_ON };
enum usb_t { USB_OFF, USB_ON };

class PINWRIGHT_COMPLETE LowPowerClass {
public:
#if defined(__AVR_ATmega2560__)
  void idle(period_t, adc_t, timer5_t, timer4_t, timer3_t, timer2_t, timer1_t, timer0_t, spi_t,
      usart3_t, usart2_t, usart1_t, usart0_t, twi_t);
#elif defined(__AVR_ATmega32U4__)
  void idle(period_t, adc_t, timer4_t, timer3_t, timer1_t, timer0_t, spi_t, usart1_t, twi_t, usb_t);
#else
  void idle(period_t, adc_t, timer2_t, timer1_t, timer0_t, spi_t, usart0_t, twi_t);
#endif
  void adcNoiseReduction(period_t, adc_t, timer2_t);
  void powerDown(period_t, adc_t, bod_t);
  void powerSave(period_t, adc_t, bod_t, timer2_t);
  void powerStandby(period_t, adc_t, bod_t);
  void powerExtStandby(period_t, adc_t, bod_t, timer2_t);
};
extern LowPowerClass LowPower;
