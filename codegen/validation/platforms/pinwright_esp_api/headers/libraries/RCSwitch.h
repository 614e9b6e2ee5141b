// rc-switch 2.6 (sui77/rc-switch): remote sockets at 433 MHz.
#pragma once
#include <Arduino.h>

#define RCSWITCH_MAX_CHANGES 67

class PINWRIGHT_COMPLETE RCSwitch {
public:
  RCSwitch();
  void switchOn(int, int);
  void switchOff(int, int);
  void switchOn(const char*, int);
  void switchOff(const char*, int);
  void switchOn(char, int, int);
  void switchOff(char, int, int);
  void switchOn(const char*, const char*);
  void switchOff(const char*, const char*);
  void switchOn(char, int);
  void switchOff(char, int);
  void sendTriState(const char*);
  void send(unsigned long, unsigned int);
  void send(const char*);
  void enableReceive(int);
  void enableReceive();
  void disableReceive();
  bool available();
  void resetAvailable();
  unsigned long getReceivedValue();
  unsigned int getReceivedBitlength();
  unsigned int getReceivedDelay();
  unsigned int getReceivedProtocol();
  unsigned int* getReceivedRawdata();
  void enableTransmit(int);
  void disableTransmit();
  void setPulseLength(int);
  void setRepeatTransmit(int);
  void setReceiveTolerance(int);
  struct PINWRIGHT_COMPLETE HighLow {
    uint8_t high;
    uint8_t low;
  };
  struct PINWRIGHT_COMPLETE Protocol {
    uint16_t pulseLength;
    HighLow syncFactor;
    HighLow zero;
    HighLow one;
    bool invertedSignal;
  };
  void setProtocol(Protocol);
  void setProtocol(int);
  void setProtocol(int, int);
};
