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
  void attach_scheduled(float seconds, callback_function_t callback);
  void attach(float seconds, callback_function_t callback);
  void attach_ms_scheduled(uint32_t milliseconds, callback_function_t callback);
  void attach_ms_scheduled_accurate(uint32_t milliseconds, callback_function_t callback);
  void attach_ms(uint32_t milliseconds, callback_function_t callback);

  template <typename Func, typename Arg>
  void attach(float seconds, Func func, Arg arg);

  template <typename Func, typename Arg>
  void attach_ms(uint32_t milliseconds, Func func, Arg arg);
  void once_scheduled(float seconds, callback_function_t callback);
  void once(float seconds, callback_function_t callback);
  void once_ms_scheduled(uint32_t milliseconds, callback_function_t callback);
  void once_ms(uint32_t milliseconds, callback_function_t callback);

  template <typename Func, typename Arg>
  void once(float seconds, Func func, Arg arg);

  template <typename Func, typename Arg>
  void once_ms(uint32_t milliseconds, Func func, Arg arg);
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
  void _attach(Milliseconds milliseconds, bool repeat);
  std::unique_ptr<callback_tick_t> _tick;
  bool _repeat;
  ETSTimer* _timer;

};
