// Mouse 1.0 (arduino-libraries/Mouse): the board as a mouse, for those with USB of their own.
#pragma once
#include <Arduino.h>
#include <HID.h>

#define MOUSE_LEFT 1
#define MOUSE_RIGHT 2
#define MOUSE_MIDDLE 4
#define MOUSE_ALL (MOUSE_LEFT | MOUSE_RIGHT | MOUSE_MIDDLE)

class PINWRIGHT_COMPLETE Mouse_ {
public:
  Mouse_();
  void begin();
  void end();
  void click(uint8_t = MOUSE_LEFT);
  void move(int, int, signed char = 0);
  void press(uint8_t = MOUSE_LEFT);
  void release(uint8_t = MOUSE_LEFT);
  bool isPressed(uint8_t = MOUSE_LEFT);
};
extern Mouse_ Mouse;
