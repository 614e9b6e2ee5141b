#pragma once
#include <esp_timer.h>
#if PINWRIGHT_CORE >= 30000
#include <functional>
#endif

class PINWRIGHT_COMPLETE Ticker {
 public:
  Ticker();
  ~Ticker();
#if PINWRIGHT_CORE < 30000
 public:
  typedef void (*callback_t)(void);
#endif
 public:
  typedef void (*callback_with_arg_t)(void*);
#if PINWRIGHT_CORE < 30000
 public:
  void attach(float seconds, callback_t callback);
  void attach_ms(uint32_t milliseconds, callback_t callback);
#else
 public:
  typedef std::function<void(void)> callback_function_t;
  void attach(float seconds, callback_function_t callback);
  void attach_ms(uint64_t milliseconds, callback_function_t callback);
  void attach_us(uint64_t micros, callback_function_t callback);
#endif
 public:
  template <typename TArg>
  void attach(float seconds, void (*callback)(TArg), TArg arg);
#if PINWRIGHT_CORE < 30000
 public:
  template <typename TArg>
  void attach_ms(uint32_t milliseconds, void (*callback)(TArg), TArg arg);
  void once(float seconds, callback_t callback);
  void once_ms(uint32_t milliseconds, callback_t callback);
#else
 public:
  template <typename TArg>
  void attach_ms(uint64_t milliseconds, void (*callback)(TArg), TArg arg);

  template <typename TArg>
  void attach_us(uint64_t micros, void (*callback)(TArg), TArg arg);
  void once(float seconds, callback_function_t callback);
  void once_ms(uint64_t milliseconds, callback_function_t callback);
  void once_us(uint64_t micros, callback_function_t callback);
#endif
 public:
  template <typename TArg>
  void once(float seconds, void (*callback)(TArg), TArg arg);
#if PINWRIGHT_CORE < 30000
 public:
  template <typename TArg>
  void once_ms(uint32_t milliseconds, void (*callback)(TArg), TArg arg);
#else
 public:
  template <typename TArg>
  void once_ms(uint64_t milliseconds, void (*callback)(TArg), TArg arg);

  template <typename TArg>
  void once_us(uint64_t micros, void (*callback)(TArg), TArg arg);
#endif
 public:
  void detach();
#if PINWRIGHT_CORE < 30000
 public:
  bool active();

 protected:
  void _attach_ms(uint32_t milliseconds, bool repeat, callback_with_arg_t callback, uint32_t arg);
#else
 public:
  bool active() const;

 protected:
  static void _static_callback(void* arg);
  callback_function_t _callback_function;
#endif
 protected:
  esp_timer_handle_t _timer;
};
