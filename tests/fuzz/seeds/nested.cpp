template<template<class> class A, int B = (1 < 2)> struct C : D<E<F<1>>> { operator bool() const; };
void f() { a < b > (c); (x)(y)*z; auto q = [&]<class T>(T t) -> int { return t<1>(2); }; }
