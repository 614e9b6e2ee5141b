#pragma once
#include <c_types.h>

typedef uint32_t ETSSignal;
typedef uint32_t ETSParam;
typedef struct ETSEventTag {
  ETSSignal sig;
  ETSParam par;
} ETSEvent;
typedef void (*ETSTask)(ETSEvent*);
typedef void ETSTimerFunc(void*);
typedef struct _ETSTIMER_ {
  struct _ETSTIMER_* timer_next;
  uint32_t timer_expire;
  uint32_t timer_period;
  ETSTimerFunc* timer_func;
  void* timer_arg;
} ETSTimer;

#ifdef __cplusplus
extern "C" {
#endif
void ets_timer_setfn(ETSTimer*, ETSTimerFunc*, void*);
void ets_timer_arm_new(ETSTimer*, int, int, int);
void ets_timer_disarm(ETSTimer*);
void ets_isr_mask(uint32_t);
void ets_isr_unmask(uint32_t);
#ifdef __cplusplus
}
#endif
