// board: nano
#include <MD_Parola.h>
#include <MD_MAX72xx.h>
#include <SPI.h>
#define HARDWARE_TYPE MD_MAX72XX::FC16_HW
#define MAX_DEVICES 4
#define CS_PIN 10
MD_Parola display = MD_Parola(HARDWARE_TYPE, CS_PIN, MAX_DEVICES);
char text[] = "Hello";
void setup() {
  display.begin();
  display.setIntensity(3);
  display.displayText(text, PA_CENTER, 50, 1000, PA_SCROLL_LEFT, PA_SCROLL_LEFT);
  display.scrollText(text);  // wrong
}
void loop() {
  if (display.displayAnimate()) {
    display.setTextBuffer(text);
    display.displayReset();
  }
  display.getGraphicObject()->setPoint(1, 2, true);
}
