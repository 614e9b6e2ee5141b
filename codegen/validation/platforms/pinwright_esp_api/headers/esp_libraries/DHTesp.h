// DHTesp 1.18 to 1.19 (beegee-tokyo/DHT sensor library for ESPx): DHT11, DHT22.
#pragma once
#include <Arduino.h>

enum ComfortState {
    Comfort_OK, Comfort_TooHot, Comfort_TooCold, Comfort_TooDry = 4, Comfort_TooHumid = 8,
    Comfort_HotAndHumid, Comfort_HotAndDry = 5, Comfort_ColdAndHumid = 10, Comfort_ColdAndDry = 6,
};
enum PerceptionState {
    Perception_Dry, Perception_VeryComfy, Perception_Comfy, Perception_Ok, Perception_UnComfy,
    Perception_QuiteUnComfy, Perception_VeryUnComfy, Perception_SevereUncomfy,
};

struct PINWRIGHT_COMPLETE TempAndHumidity {
  float temperature;
  float humidity;
};

struct PINWRIGHT_COMPLETE ComfortProfile {
  float m_tooHot_m;
  float m_tooHot_b;
  float m_tooCold_m;
  float m_tooHCold_b;
  float m_tooDry_m;
  float m_tooDry_b;
  float m_tooHumid_m;
  float m_tooHumid_b;
  bool isTooHot(float, float);
  bool isTooHumid(float, float);
  bool isTooCold(float, float);
  bool isTooDry(float, float);
  float distanceTooHot(float, float);
  float distanceTooHumid(float, float);
  float distanceTooCold(float, float);
  float distanceTooDry(float, float);
};

class PINWRIGHT_COMPLETE DHTesp {
public:
  enum DHT_MODEL_t { AUTO_DETECT, DHT11, DHT22, AM2302, RHT03 };
  enum DHT_ERROR_t { ERROR_NONE, ERROR_TIMEOUT, ERROR_CHECKSUM };
  TempAndHumidity values;
  void setup(uint8_t);
  void setup(uint8_t, DHT_MODEL_t = AUTO_DETECT);
  void resetTimer();
  float getTemperature();
  float getHumidity();
  TempAndHumidity getTempAndHumidity();
  DHT_ERROR_t getStatus();
  const char* getStatusString();
  DHT_MODEL_t getModel();
  int getMinimumSamplingPeriod();
  int8_t getNumberOfDecimalsTemperature();
  int8_t getLowerBoundTemperature();
  int8_t getUpperBoundTemperature();
  int8_t getNumberOfDecimalsHumidity();
  int8_t getLowerBoundHumidity();
  int8_t getUpperBoundHumidity();
  static float toFahrenheit(float);
  static float toCelsius(float);
  float computeHeatIndex(float, float, bool = false);
  float computeDewPoint(float, float, bool = false);
  float getComfortRatio(ComfortState&, float, float, bool = false);
  ComfortProfile getComfortProfile();
  void setComfortProfile(ComfortProfile&);
  bool isTooHot(float, float);
  bool isTooHumid(float, float);
  bool isTooCold(float, float);
  bool isTooDry(float, float);
  byte computePerception(float, float, bool = false);
  float computeAbsoluteHumidity(float, float, bool = false);
  uint8_t getPin();
protected:
  void readSensor();
};
