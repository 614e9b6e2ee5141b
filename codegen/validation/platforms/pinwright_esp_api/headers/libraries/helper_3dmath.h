// i2cdevlib: quaternions and vectors.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE Quaternion {
public:
  float w;
  float x;
  float y;
  float z;
  Quaternion();
  Quaternion(float, float, float, float);
  Quaternion getProduct(Quaternion);
  Quaternion getConjugate();
  float getMagnitude();
  void normalize();
  Quaternion getNormalized();
};

class PINWRIGHT_COMPLETE VectorInt16 {
public:
  int16_t x;
  int16_t y;
  int16_t z;
  VectorInt16();
  VectorInt16(int16_t, int16_t, int16_t);
  float getMagnitude();
  void normalize();
  VectorInt16 getNormalized();
  void rotate(Quaternion*);
  VectorInt16 getRotated(Quaternion*);
};

class PINWRIGHT_COMPLETE VectorFloat {
public:
  float x;
  float y;
  float z;
  VectorFloat();
  VectorFloat(float, float, float);
  float getMagnitude();
  void normalize();
  VectorFloat getNormalized();
  void rotate(Quaternion*);
  VectorFloat getRotated(Quaternion*);
};
