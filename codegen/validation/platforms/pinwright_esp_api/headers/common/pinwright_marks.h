// What the judgement knows about these headers beyond what C++ can say: see codegen/validation/api.
#pragma once

// After `class`, `struct` or `namespace`, on the line of the name: all its members are declared.
#define PINWRIGHT_COMPLETE
// The same, though only up to core 2.0.17: later versions may have more members.
#define PINWRIGHT_COMPLETE_2

// On a line of its own: this header declares only a part of what the real one does.
#ifdef __AVR__  // with the real core: compilers keep warnings on a system's header to themselves
#define PINWRIGHT_PARTIAL _Pragma("message \"pinwright: declared in part\"")
#else
#define PINWRIGHT_PARTIAL _Pragma("GCC warning \"pinwright: declared in part\"")
#endif

// Before a member function: there is none of that name, for the reason given.
#if defined(__GNUC__) && __GNUC__ < 12
#define PINWRIGHT_UNAVAILABLE(why) __attribute__((error(why)))
#else
#define PINWRIGHT_UNAVAILABLE(why) __attribute__((unavailable(why)))
#endif

// A free function that is not there, for the reason given. A program may define its own: an
// ellipsis loses against any other function, and a template against one without arguments.
#ifdef __cplusplus
#define PINWRIGHT_ABSENT(name, why) \
  template <typename = void>        \
  __attribute__((unavailable(why))) int name(...);
#else
#define PINWRIGHT_ABSENT(name, why)
#endif
