#pragma once
#include <stdint.h>
#include <pinwright_marks.h>
#include <c_types.h>
#include <limits>
#include <type_traits>
#include <coredecls.h>
#define number_of_secondTh_in_one_tick ((1.0 * second_th) / ticksPerSecond)
#define fractional (number_of_secondTh_in_one_tick - (long)number_of_secondTh_in_one_tick)

namespace esp8266 {

namespace polledTimeout {

namespace YieldPolicy {

struct PINWRIGHT_COMPLETE DoNothing {
  static void execute();
};

struct PINWRIGHT_COMPLETE YieldOrSkip {
  static void execute();
};

template <unsigned long delayMs>
struct PINWRIGHT_COMPLETE YieldAndDelayMs {
  static void execute();
};

}  // namespace YieldPolicy
}  // namespace polledTimeout
}  // namespace esp8266

namespace esp8266 {

namespace polledTimeout {

namespace TimePolicy {

struct PINWRIGHT_COMPLETE TimeSourceMillis {
  using timeType = unsigned long;
  static timeType time();
  static constexpr timeType ticksPerSecond = 1000;
  static constexpr timeType ticksPerSecondMax = 1000;
};

struct PINWRIGHT_COMPLETE TimeSourceCycles {
  using timeType = uint32_t;
  static timeType time();
  static constexpr timeType ticksPerSecond = F_CPU;
  static constexpr timeType ticksPerSecondMax = 160000000;
};

template <typename TimeSourceType, unsigned long long second_th>
struct PINWRIGHT_COMPLETE TimeUnit {
  using timeType = typename TimeSourceType::timeType;
  operator bool();
  static timeType computeRangeCompensation();
  static constexpr timeType ticksPerSecond = TimeSourceType::ticksPerSecond;
  static constexpr timeType ticksPerSecondMax = TimeSourceType::ticksPerSecondMax;
  static constexpr timeType rangeCompensate = computeRangeCompensation();
  static constexpr timeType user2UnitMultiplierMax =
      (ticksPerSecondMax * rangeCompensate) / second_th;
  static constexpr timeType user2UnitMultiplier = (ticksPerSecond * rangeCompensate) / second_th;
  static constexpr timeType user2UnitDivider = rangeCompensate;
  static constexpr timeType timeMax =
      (std::numeric_limits<timeType>::max() - 1) / user2UnitMultiplierMax;
  static timeType toTimeTypeUnit(const timeType);
  static timeType toUserUnit(const timeType);
  static timeType time();
};

using TimeMillis = TimeUnit<TimeSourceMillis, 1000>;
using TimeFastMillis = TimeUnit<TimeSourceCycles, 1000>;
using TimeFastMicros = TimeUnit<TimeSourceCycles, 1000000>;
using TimeFastNanos = TimeUnit<TimeSourceCycles, 1000000000>;
}  // namespace TimePolicy
}  // namespace polledTimeout
}  // namespace esp8266

namespace esp8266 {

namespace polledTimeout {

template <bool PeriodicT, typename YieldPolicyT = YieldPolicy::DoNothing,
          typename TimePolicyT = TimePolicy::TimeMillis>
class PINWRIGHT_COMPLETE timeoutTemplate {
 public:
  using timeType = typename TimePolicyT::timeType;
  operator bool();
  static constexpr timeType alwaysExpired = 0;
  static constexpr timeType neverExpires = std::numeric_limits<timeType>::max();
  static constexpr timeType rangeCompensate = TimePolicyT::rangeCompensate;
  timeoutTemplate(const timeType userTimeout);
  bool expired();
  ;
  bool canExpire() const;
  bool canWait() const;
  void reset(const timeType);
  void reset();
  void resetAndSetExpired(const timeType);
  void resetAndSetExpired();
  void resetToNeverExpires();
  timeType getTimeout() const;
  static timeType timeMax();

 protected:
  bool expiredRetrigger();
  bool expiredOneShot() const;
};

using oneShot = polledTimeout::timeoutTemplate<false>;
using periodic = polledTimeout::timeoutTemplate<true>;
using oneShotMs = polledTimeout::timeoutTemplate<false>;
using periodicMs = polledTimeout::timeoutTemplate<true>;
using oneShotFastMs =
    polledTimeout::timeoutTemplate<false, YieldPolicy::DoNothing, TimePolicy::TimeFastMillis>;
using periodicFastMs =
    polledTimeout::timeoutTemplate<true, YieldPolicy::DoNothing, TimePolicy::TimeFastMillis>;
using oneShotFastUs =
    polledTimeout::timeoutTemplate<false, YieldPolicy::DoNothing, TimePolicy::TimeFastMicros>;
using periodicFastUs =
    polledTimeout::timeoutTemplate<true, YieldPolicy::DoNothing, TimePolicy::TimeFastMicros>;
using oneShotFastNs =
    polledTimeout::timeoutTemplate<false, YieldPolicy::DoNothing, TimePolicy::TimeFastNanos>;
using periodicFastNs =
    polledTimeout::timeoutTemplate<true, YieldPolicy::DoNothing, TimePolicy::TimeFastNanos>;
}  // namespace polledTimeout
}  // namespace esp8266
