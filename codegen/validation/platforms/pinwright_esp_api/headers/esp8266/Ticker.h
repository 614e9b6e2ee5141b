#pragma once
#include <chrono>
#include <variant>
#include <functional>
#include <memory>
#include <Arduino.h>
#include <Schedule.h>
#include <ets_sys.h>

class PINWRIGHT_COMPLETE Ticker {
 public:
  using callback_function_t = std::function<void()>;
  using callback_with_arg_t = void (*)(void*);
  Ticker() = default;
  ~Ticker();
  Ticker(const Ticker&);
  Ticker& operator=(const Ticker&);
  Ticker(Ticker&&) noexcept;
  Ticker& operator=(Ticker&&) noexcept;
  void attach_scheduled(float, callback_function_t);
  void attach(float, callback_function_t);
  void attach_ms_scheduled(uint32_t, callback_function_t);
  void attach_ms_scheduled_accurate(uint32_t, callback_function_t);
  void attach_ms(uint32_t, callback_function_t);

  template <typename Func, typename Arg>
  void attach(float, Func, Arg);

  template <typename Func, typename Arg>
  void attach_ms(uint32_t, Func, Arg);
  void once_scheduled(float, callback_function_t);
  void once(float, callback_function_t);
  void once_ms_scheduled(uint32_t, callback_function_t);
  void once_ms(uint32_t, callback_function_t);

  template <typename Func, typename Arg>
  void once(float, Func, Arg);

  template <typename Func, typename Arg>
  void once_ms(uint32_t, Func, Arg);
  void detach();
  bool active() const;
  explicit operator bool() const;

 protected:
  using Milliseconds = std::chrono::duration<uint32_t, std::ratio<1, 1000>>;

 public:
  static constexpr auto DurationMax = Milliseconds(6870947);

 protected:
  struct callback_tick_t {
    uint32_t total = 0;
    uint32_t count = 0;
  };
  void _static_callback();
  void _attach(Milliseconds, bool);
};
