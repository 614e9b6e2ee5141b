// Blynk 1.1 to 1.3 (blynkkk/Blynk): what all its connections share. A subset: nothing is complete.
#pragma once
#include <Arduino.h>

#include <functional>

PINWRIGHT_PARTIAL

#define BLYNK_VERSION "1.3.2"
#define BLYNK_DEFAULT_DOMAIN "blynk.cloud"
#define BLYNK_DEFAULT_PORT 80
#define BLYNK_TIMEOUT_MS 3000UL
#define BLYNK_UNUSED __attribute__((__unused__))
#define BLYNK_LOG(...)
#define BLYNK_LOG1(...)
#define BLYNK_LOG2(...)
#define BLYNK_WRITE_2(pin) void BlynkWidgetWrite##pin(BlynkReq& request, const BlynkParam& param)
#define BLYNK_READ_2(pin) void BlynkWidgetRead##pin(BlynkReq& request)
#define BLYNK_WRITE(pin) BLYNK_WRITE_2(pin)
#define BLYNK_READ(pin) BLYNK_READ_2(pin)
#define BLYNK_WRITE_DEFAULT() BLYNK_WRITE_2(Default)
#define BLYNK_READ_DEFAULT() BLYNK_READ_2(Default)
#define BLYNK_IN_2(pin) void BlynkWidgetWrite##pin(BlynkReq& request, const BlynkParam& getValue)
#define BLYNK_INPUT(pin) BLYNK_IN_2(pin)
#define BLYNK_OUTPUT(pin) BLYNK_READ_2(pin)
#define BLYNK_CONNECTED() void BlynkOnConnected()
#define BLYNK_DISCONNECTED() void BlynkOnDisconnected()
#define BLYNK_APP_CONNECTED() void BlynkWidgetWriteInternalPinACON(BlynkReq&, const BlynkParam&)
#define BLYNK_APP_DISCONNECTED() void BlynkWidgetWriteInternalPinADIS(BlynkReq&, const BlynkParam&)

#define V0 0
#define V1 1
#define V2 2
#define V3 3
#define V4 4
#define V5 5
#define V6 6
#define V7 7
#define V8 8
#define V9 9
#define V10 10
#define V11 11
#define V12 12
#define V13 13
#define V14 14
#define V15 15
#define V16 16
#define V17 17
#define V18 18
#define V19 19
#define V20 20
#define V21 21
#define V22 22
#define V23 23
#define V24 24
#define V25 25
#define V26 26
#define V27 27
#define V28 28
#define V29 29
#define V30 30
#define V31 31
#define V32 32
#define V33 33
#define V34 34
#define V35 35
#define V36 36
#define V37 37
#define V38 38
#define V39 39
#define V40 40
#define V41 41
#define V42 42
#define V43 43
#define V44 44
#define V45 45
#define V46 46
#define V47 47
#define V48 48
#define V49 49
#define V50 50
#define V51 51
#define V52 52
#define V53 53
#define V54 54
#define V55 55
#define V56 56
#define V57 57
#define V58 58
#define V59 59
#define V60 60
#define V61 61
#define V62 62
#define V63 63
#define V64 64
#define V65 65
#define V66 66
#define V67 67
#define V68 68
#define V69 69
#define V70 70
#define V71 71
#define V72 72
#define V73 73
#define V74 74
#define V75 75
#define V76 76
#define V77 77
#define V78 78
#define V79 79
#define V80 80
#define V81 81
#define V82 82
#define V83 83
#define V84 84
#define V85 85
#define V86 86
#define V87 87
#define V88 88
#define V89 89
#define V90 90
#define V91 91
#define V92 92
#define V93 93
#define V94 94
#define V95 95
#define V96 96
#define V97 97
#define V98 98
#define V99 99
#define V100 100
#define V101 101
#define V102 102
#define V103 103
#define V104 104
#define V105 105
#define V106 106
#define V107 107
#define V108 108
#define V109 109
#define V110 110
#define V111 111
#define V112 112
#define V113 113
#define V114 114
#define V115 115
#define V116 116
#define V117 117
#define V118 118
#define V119 119
#define V120 120
#define V121 121
#define V122 122
#define V123 123
#define V124 124
#define V125 125
#define V126 126
#define V127 127

class PINWRIGHT_COMPLETE BlynkParam {
public:
  class PINWRIGHT_COMPLETE iterator {
  public:
    const char* asStr() const;
    const char* asString() const;
    int asInt() const;
    long asLong() const;
    double asDouble() const;
    float asFloat() const;
    bool isValid() const;
    bool isEmpty() const;
    operator const char*() const;
    operator int() const;
    bool operator<(const iterator&) const;
    bool operator>=(const iterator&) const;
    bool operator!=(const iterator&) const;
    iterator& operator++();
    static iterator invalid();
  };
  BlynkParam(void*, size_t, size_t);
  iterator operator[](int) const;
  iterator operator[](const char*) const;
  const char* asStr() const;
  const char* asString() const;
  int asInt() const;
  long asLong() const;
  long long asLongLong() const;
  double asDouble() const;
  float asFloat() const;
  bool isEmpty() const;
  iterator begin() const;
  iterator end() const;
  void* getBuffer() const;
  size_t getLength() const;
  size_t getBuffSize() const;
  void clear();
  template <typename T>
  void add(T);
  template <typename... T>
  void add_multi(T...);
  template <typename T>
  void add_key(const char*, const T&);
  void remove_key(const char*);
  void add_raw(const void*, size_t);
};

struct PINWRIGHT_COMPLETE BlynkReq {
  uint8_t pin;
};

// What Blynk can do, whatever it is connected by; begin() and config() are the connection's own.
class BlynkApi {
public:
  bool connect(unsigned long = BLYNK_TIMEOUT_MS * 3);
  void disconnect();
  bool connected();
  bool run(bool = false);
  template <typename... T>
  void virtualWrite(int, T...);
  void virtualWriteBinary(int, const void*, size_t);
  void beginGroup(uint64_t = 0);
  void endGroup();
  void syncAll();
  template <typename... T>
  void syncVirtual(T...);
  template <typename T, typename... Values>
  void setProperty(int, const T&, Values...);
  template <typename T, typename Value>
  void setMetadata(const T&, const Value&);
  template <typename T>
  void logEvent(const T&);
  template <typename T, typename Text>
  void logEvent(const T&, const Text&);
  template <typename T>
  void resolveEvent(const T&);
  template <typename T>
  void resolveAllEvents(const T&);
  template <typename... T>
  void sendInternal(T...);
  template <typename T>
  void notify(const T&);
  template <typename T>
  void tweet(const T&);
  template <typename T, typename Text>
  void email(const T&, const Text&);
  template <typename T, typename Subject, typename Text>
  void email(const T&, const Subject&, const Text&);
  void delay(unsigned long);
};

using timer_callback = std::function<void()>;
using timer_callback_p = void (*)(void*);

// It takes the place of SimpleTimer.
#define SIMPLETIMER_H
#define SimpleTimer BlynkTimer
class PINWRIGHT_COMPLETE BlynkTimer {
public:
  static const int MAX_TIMERS = 16;
  static const int RUN_FOREVER = 0;
  static const int RUN_ONCE = 1;

  class PINWRIGHT_COMPLETE Handle {
  public:
    Handle();
    Handle(BlynkTimer*, int = -1);
    void operator()();
    operator int() const;
    operator bool() const;
    bool isValid() const;
    bool changeInterval(unsigned long);
    void deleteTimer();
    void restartTimer();
    bool isEnabled();
    void enable();
    void disable();
    void toggle();
  };

  BlynkTimer();
  void init();
  void run();
  Handle setInterval(unsigned long, const timer_callback&);
  Handle setInterval(unsigned long, timer_callback_p, void*);
  Handle setTimeout(unsigned long, const timer_callback&);
  Handle setTimeout(unsigned long, timer_callback_p, void*);
  Handle setTimer(unsigned long, const timer_callback&, unsigned);
  Handle setTimer(unsigned long, timer_callback_p, void*, unsigned);
  bool changeInterval(unsigned, unsigned long);
  void deleteTimer(unsigned);
  void restartTimer(unsigned);
  void executeNow(unsigned);
  bool isEnabled(unsigned);
  void enable(unsigned);
  void disable(unsigned);
  void enableAll();
  void disableAll();
  void toggle(unsigned);
  unsigned getNumTimers();
  unsigned getNumAvailableTimers() const;
};
