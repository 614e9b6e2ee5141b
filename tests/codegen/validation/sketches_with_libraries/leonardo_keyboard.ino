// board: leonardo
#include <Keyboard.h>
#include <Mouse.h>
const int buttonPin = 4;
int previousButtonState = HIGH;
void setup() {
  pinMode(buttonPin, INPUT_PULLUP);
  Keyboard.begin();
  Mouse.begin();
}
void loop() {
  int buttonState = digitalRead(buttonPin);
  if (buttonState != previousButtonState && buttonState == LOW) {
    Keyboard.press(KEY_LEFT_CTRL);
    Keyboard.press('c');
    delay(100);
    Keyboard.releaseAll();
    Keyboard.println("hello");
    Mouse.move(10, 0, 0);
    Mouse.click(MOUSE_RIGHT);
    Keyboard.type("hello");  // wrong
  }
  previousButtonState = buttonState;
}
