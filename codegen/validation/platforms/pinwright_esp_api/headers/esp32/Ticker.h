#pragma once
#include <pinwright_marks.h>
#include <esp_timer.h>
#if PINWRIGHT_CORE >= 30000
#include <functional>
#endif

class PINWRIGHT_COMPLETE Ticker {
 public:
  Ticker();
  ~Ticker();
#if PINWRIGHT_CORE < 30000
  typedef void (*callback_t)(void);
#endif
  typedef void (*callback_with_arg_t)(void*);
#if PINWRIGHT_CORE < 30000
  void attach(float, callback_t);
  void attach_ms(uint32_t, callback_t);
#else
  typedef std::function<void(void)> callback_function_t;
  void attach(float, callback_function_t);
  void attach_ms(uint64_t, callback_function_t);
  void attach_us(uint64_t, callback_function_t);
#endif
  template <typename TArg>
  void attach(float, void (*)(TArg), TArg);
#if PINWRIGHT_CORE < 30000
  template <typename TArg>
  void attach_ms(uint32_t, void (*)(TArg), TArg);
  void once(float, callback_t);
  void once_ms(uint32_t, callback_t);
#else
  template <typename TArg>
  void attach_ms(uint64_t, void (*)(TArg), TArg);

  template <typename TArg>
  void attach_us(uint64_t, void (*)(TArg), TArg);
  void once(float, callback_function_t);
  void once_ms(uint64_t, callback_function_t);
  void once_us(uint64_t, callback_function_t);
#endif
  template <typename TArg>
  void once(float, void (*)(TArg), TArg);
#if PINWRIGHT_CORE < 30000
  template <typename TArg>
  void once_ms(uint32_t, void (*)(TArg), TArg);
#else
  template <typename TArg>
  void once_ms(uint64_t, void (*)(TArg), TArg);

  template <typename TArg>
  void once_us(uint64_t, void (*)(TArg), TArg);
#endif
  void detach();
#if PINWRIGHT_CORE < 30000
  bool active();

 protected:
  void _attach_ms(uint32_t, bool, callback_with_arg_t, uint32_t);
#else
  bool active() const;

 protected:
  static void _static_callback(void*);
#endif
};
