// board: uno
#include <TimerOne.h>
#include <MsTimer2.h>
volatile unsigned long blinkCount = 0;
void blinkLED(void) {
  digitalWrite(LED_BUILTIN, !digitalRead(LED_BUILTIN));
  blinkCount++;
}
void flash() { static boolean output = HIGH; digitalWrite(12, output); output = !output; }
void setup(void) {
  pinMode(LED_BUILTIN, OUTPUT);
  Timer1.initialize(150000);
  Timer1.attachInterrupt(blinkLED);
  Timer1.pwm(9, 512);
  MsTimer2::set(500, flash);
  MsTimer2::start();
  Timer1.setFrequency(100);  // wrong
}
void loop(void) {
  noInterrupts();
  unsigned long blinkCopy = blinkCount;
  interrupts();
  Serial.println(blinkCopy);
}
