// What our headers need of <type_traits>, also where there is no C++ library.
#pragma once

namespace pinwright_traits {
template <bool B, typename T = void>
struct enable_if {};
template <typename T>
struct enable_if<true, T> {
  using type = T;
};
template <typename A, typename B>
struct is_same {
  static constexpr bool value = false;
};
template <typename A>
struct is_same<A, A> {
  static constexpr bool value = true;
};
template <typename A, typename B>
struct is_base_of {
  static constexpr bool value = __is_base_of(A, B);
};
}
