// board: uno
#include <LowPower.h>
const int wakeUpPin = 2;
volatile bool woken = false;
void wakeUp() { woken = true; }
void setup() { pinMode(wakeUpPin, INPUT); }
void loop() {
  attachInterrupt(digitalPinToInterrupt(wakeUpPin), wakeUp, LOW);
  LowPower.powerDown(SLEEP_FOREVER, ADC_OFF, BOD_OFF);
  detachInterrupt(0);
  LowPower.idle(SLEEP_8S, ADC_OFF, TIMER2_OFF, TIMER1_OFF, TIMER0_OFF, SPI_OFF, USART0_OFF, TWI_OFF);
  LowPower.powerDown(SLEEP_10S, ADC_OFF, BOD_OFF);  // wrong
}
