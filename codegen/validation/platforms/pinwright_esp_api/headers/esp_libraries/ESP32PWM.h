// ESP32Servo 0.13 to 3.2: the timers behind a servo.
#pragma once
#include <Arduino.h>

#define NUM_PWM 16
#define PWM_BASE_INDEX 0
#define USABLE_ESP32_PWM (NUM_PWM-PWM_BASE_INDEX)

class PINWRIGHT_COMPLETE ESP32PWM {
public:
  ESP32PWM(bool = true);
  virtual ~ESP32PWM();
  void detachPin(int);
  void attachPin(uint8_t, double, uint8_t = 10);
  bool attached();
  void write(uint32_t);
  void writeScaled(double);
  double writeTone(double);
  double writeNote(note_t, uint8_t);
  void adjustFrequency(double, double = -1);
  uint32_t read();
  double readFreq();
  double getDutyScaled();
  static int timerAndIndexToChannel(int, int);
  static void allocateTimer(int);
  static bool explicateAllocationMode;
  int getTimer();
  int timerNum;
  uint32_t myDuty;
  int getChannel();
  static int PWMCount;
  static int timerCount[4];
  static ESP32PWM* ChannelUsed[16];
  static long timerFreqSet[4];
  int getPin();
  static bool hasPwm(int);
  static int channelsRemaining();
  static boolean DISABLE_DAC;
};

ESP32PWM* pwmFactory(int);
