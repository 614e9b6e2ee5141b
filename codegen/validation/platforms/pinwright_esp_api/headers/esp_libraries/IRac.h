// IRremoteESP8266 2.8 to 2.9: any air conditioner.
#pragma once
#include <Arduino.h>
#include <IRremoteESP8266.h>
#include <IRsend.h>
#include <IRutils.h>

const int8_t kGpioUnused = -1;

class PINWRIGHT_COMPLETE IRac {
public:
  explicit IRac(uint16_t, bool = false, bool = true);
  static bool isProtocolSupported(decode_type_t);
  static void initState(stdAc::state_t*, decode_type_t, int16_t, bool,
      stdAc::opmode_t, float, bool, stdAc::fanspeed_t,
      stdAc::swingv_t, stdAc::swingh_t, bool, bool, bool, bool,
      bool, bool, bool, int16_t, int16_t);
  static void initState(stdAc::state_t*);
  void markAsSent();
  bool sendAc();
  bool sendAc(stdAc::state_t, const stdAc::state_t* = NULL);
  bool sendAc(decode_type_t, int16_t, bool, stdAc::opmode_t, float,
      bool, stdAc::fanspeed_t, stdAc::swingv_t, stdAc::swingh_t, bool,
      bool, bool, bool, bool, bool, bool, int16_t = -1,
      int16_t = -1);
  static bool cmpStates(stdAc::state_t, stdAc::state_t);
  static bool strToBool(const char*, bool = false);
  static int16_t strToModel(const char*, int16_t = -1);
  static stdAc::ac_command_t strToCommandType(const char*,
      stdAc::ac_command_t = stdAc::ac_command_t::kControlCommand);
  static stdAc::opmode_t strToOpmode(const char*, stdAc::opmode_t = stdAc::opmode_t::kAuto);
  static stdAc::fanspeed_t strToFanspeed(const char*,
      stdAc::fanspeed_t = stdAc::fanspeed_t::kAuto);
  static stdAc::swingv_t strToSwingV(const char*, stdAc::swingv_t = stdAc::swingv_t::kOff);
  static stdAc::swingh_t strToSwingH(const char*, stdAc::swingh_t = stdAc::swingh_t::kOff);
  static String boolToString(bool);
  static String commandTypeToString(stdAc::ac_command_t);
  static String opmodeToString(stdAc::opmode_t, bool = false);
  static String fanspeedToString(stdAc::fanspeed_t);
  static String swingvToString(stdAc::swingv_t);
  static String swinghToString(stdAc::swingh_t);
  stdAc::state_t getState();
  stdAc::state_t getStatePrev();
  bool hasStateChanged();
  stdAc::state_t next;
};

namespace IRAcUtils {
String resultAcToString(const decode_results*);
bool decodeToState(const decode_results*, stdAc::state_t*, const stdAc::state_t* = NULL);
}
