// Keypad 3.1 (chris--a/Keypad): matrix keypads.
#pragma once
#include <Arduino.h>
#include <Key.h>

#define OPEN LOW
#define CLOSED HIGH
#define LIST_MAX 10
#define MAPSIZE 10
#define makeKeymap(x) ((char*)x)
using KeypadEvent = char;
using uint = unsigned int;
using ulong = unsigned long;

struct PINWRIGHT_COMPLETE KeypadSize {
  byte rows;
  byte columns;
};

class PINWRIGHT_COMPLETE Keypad : public Key {
public:
  Keypad(char*, byte*, byte*, byte, byte);
  virtual void pin_mode(byte, byte);
  virtual void pin_write(byte, boolean);
  virtual int pin_read(byte);
  uint bitMap[10];
  Key key[10];
  unsigned long holdTimer;
  char getKey();
  bool getKeys();
  KeyState getState();
  void begin(char*);
  bool isPressed(char);
  void setDebounceTime(uint);
  void setHoldTime(uint);
  void addEventListener(void (*)(char));
  int findInList(char);
  int findInList(int);
  char waitForKey();
  bool keyStateChanged();
  byte numKeys();
};
