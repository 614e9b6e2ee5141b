// board: nano
#include <Bounce2.h>
#include <Encoder.h>
Bounce button = Bounce();
Encoder myEnc(2, 3);
long oldPosition = -999;
void setup() {
  button.attach(7, INPUT_PULLUP);
  button.interval(25);
}
void loop() {
  button.update();
  if (button.fell()) myEnc.write(0);
  long newPosition = myEnc.read();
  if (newPosition != oldPosition) oldPosition = newPosition;
  if (button.pressed2()) oldPosition = 0;  // wrong
}
