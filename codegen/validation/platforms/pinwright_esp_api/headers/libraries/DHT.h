// DHT 1.4 (adafruit/DHT sensor library): DHT11, DHT21, DHT22.
// Two other libraries bring a DHT.h with a class of this name; their members are here as well, so
// that a call which none of the three knows is refused: markruys/DHT, and Seeed's Grove library.
#pragma once
#include <Arduino.h>

#define DEBUG_PRINT(...)
#define DEBUG_PRINTLN(...)
#define DEBUG_PRINTER Serial

static const uint8_t DHT10 = 10;
static const uint8_t DHT11 = 11;
static const uint8_t DHT12 = 12;
static const uint8_t DHT20 = 10;
static const uint8_t DHT21 = 21;
static const uint8_t DHT22 = 22;
static const uint8_t AM2301 = 21;

class PINWRIGHT_COMPLETE DHT {
public:
  DHT(uint8_t, uint8_t, uint8_t = 6);
  void begin(uint8_t = 55);
  float readTemperature(bool = false, bool = false);
  float convertCtoF(float);
  float convertFtoC(float);
  float computeHeatIndex(bool = true);
  float computeHeatIndex(float, float, bool = true);
  float readHumidity(bool = false);
  bool read(bool = false);

  enum DHT_MODEL_t { AUTO_DETECT, DHT11, DHT22, AM2302, RHT03 };
  enum DHT_ERROR_t { ERROR_NONE, ERROR_TIMEOUT, ERROR_CHECKSUM };
  DHT();
  void setup(uint8_t, DHT_MODEL_t = AUTO_DETECT);
  void resetTimer();
  float getTemperature();
  float getHumidity();
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

  DHT(uint8_t);
  int readTempAndHumidity(float*);
  int readTargetData(uint32_t*);
};
