// IRremoteESP8266 2.8 to 2.9: receiving.
#pragma once
#include <Arduino.h>
#include <IRremoteESP8266.h>

#define MS_TO_USEC(x) ((x) * 1000U)
#define RAWTICK kRawTick
#define TIMEOUT_MS kTimeoutMs
const uint16_t kHeader = 2;
const uint16_t kFooter = 2;
const uint16_t kStartOffset = 1;
const uint16_t kMarkExcess = 50;
const uint16_t kRawBuf = 100;
const uint64_t kRepeat = UINT64_MAX;
const uint16_t kUnknownThreshold = 6;
const uint8_t kIdleState = 2;
const uint8_t kMarkState = 3;
const uint8_t kSpaceState = 4;
const uint8_t kStopState = 5;
const uint8_t kTolerance = 25;
const uint8_t kUseDefTol = 255;
const uint16_t kRawTick = 2;
const uint8_t kTimeoutMs = 15;
const uint16_t kMaxTimeoutMs = kRawTick * 65;
const uint32_t kFnvPrime32 = 16777619UL;
const uint32_t kFnvBasis32 = 2166136261UL;
#ifdef ESP32
const uint8_t kDefaultESP32Timer = 3;
#endif
const uint16_t kStateSizeMax = kHitachiAc2StateLength;

struct PINWRIGHT_COMPLETE irparams_t {
  uint8_t recvpin;
  uint8_t rcvstate;
  uint16_t timer;
  uint16_t bufsize;
  uint16_t* rawbuf;
  uint16_t rawlen;
  uint8_t overflow;
  uint8_t timeout;
};

using atomic_irparams_t = volatile irparams_t;

struct PINWRIGHT_COMPLETE match_result_t {
  bool success;
  uint64_t data;
  uint16_t used;
};

class PINWRIGHT_COMPLETE decode_results {
public:
  decode_type_t decode_type;
  union {
    struct {
      uint64_t value;
      uint32_t address;
      uint32_t command;
    };
    uint8_t state[53];
  };
  uint16_t bits;
  atomic_uint16_t* rawbuf;
  uint16_t rawlen;
  bool overflow;
  bool repeat;
};

class PINWRIGHT_COMPLETE IRrecv {
public:
#ifdef ESP32
  explicit IRrecv(uint16_t, uint16_t = kRawBuf, uint8_t = kTimeoutMs,
      bool = false, uint8_t = kDefaultESP32Timer);
#else
  explicit IRrecv(uint16_t, uint16_t = kRawBuf, uint8_t = kTimeoutMs, bool = false);
#endif
  void setTolerance(uint8_t = kTolerance);
  uint8_t getTolerance();
  bool decode(decode_results*, irparams_t* = NULL, uint8_t = 0, uint16_t = 0);
  void enableIRIn(bool = false);
  void disableIRIn();
  void pause();
  void resume();
  uint16_t getBufSize();
  void setUnknownThreshold(uint16_t);
  bool match(uint32_t, uint32_t, uint8_t = kUseDefTol, uint16_t = 0);
  bool matchMark(uint32_t, uint32_t, uint8_t = kUseDefTol,
      int16_t = kMarkExcess);
  bool matchMarkRange(uint32_t, uint32_t, uint16_t = 100,
      int16_t = kMarkExcess);
  bool matchSpace(uint32_t, uint32_t, uint8_t = kUseDefTol,
      int16_t = kMarkExcess);
  bool matchSpaceRange(uint32_t, uint32_t, uint16_t = 100,
      int16_t = kMarkExcess);
};
