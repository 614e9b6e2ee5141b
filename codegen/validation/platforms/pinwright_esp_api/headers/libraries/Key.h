// Keypad 3.1: one key of a keypad.
#pragma once
#include <Arduino.h>

#define OPEN LOW
#define CLOSED HIGH
using uint = unsigned int;

enum KeyState { IDLE, PRESSED, HOLD, RELEASED };
const char NO_KEY = '\0';

class PINWRIGHT_COMPLETE Key {
public:
  char kchar;
  int kcode;
  KeyState kstate;
  boolean stateChanged;
  Key();
  Key(char);
  void key_update(char, KeyState, boolean);
};
