// Adafruit Unified Sensor 1.1: what Adafruit's sensor drivers share.
#pragma once
#include <Arduino.h>

#define SENSORS_GRAVITY_EARTH (9.80665F)
#define SENSORS_GRAVITY_MOON (1.6F)
#define SENSORS_GRAVITY_SUN (275.0F)
#define SENSORS_GRAVITY_STANDARD (SENSORS_GRAVITY_EARTH)
#define SENSORS_MAGFIELD_EARTH_MAX (60.0F)
#define SENSORS_MAGFIELD_EARTH_MIN (30.0F)
#define SENSORS_PRESSURE_SEALEVELHPA (1013.25F)
#define SENSORS_DPS_TO_RADS (0.017453293F)
#define SENSORS_RADS_TO_DPS (57.29577793F)
#define SENSORS_GAUSS_TO_MICROTESLA (100)
enum sensors_type_t {
    SENSOR_TYPE_ACCELEROMETER = 1, SENSOR_TYPE_MAGNETIC_FIELD, SENSOR_TYPE_ORIENTATION,
    SENSOR_TYPE_GYROSCOPE, SENSOR_TYPE_LIGHT, SENSOR_TYPE_PRESSURE, SENSOR_TYPE_PROXIMITY = 8,
    SENSOR_TYPE_GRAVITY, SENSOR_TYPE_LINEAR_ACCELERATION, SENSOR_TYPE_ROTATION_VECTOR,
    SENSOR_TYPE_RELATIVE_HUMIDITY, SENSOR_TYPE_AMBIENT_TEMPERATURE, SENSOR_TYPE_OBJECT_TEMPERATURE,
    SENSOR_TYPE_VOLTAGE, SENSOR_TYPE_CURRENT, SENSOR_TYPE_COLOR, SENSOR_TYPE_TVOC,
    SENSOR_TYPE_VOC_INDEX, SENSOR_TYPE_NOX_INDEX, SENSOR_TYPE_CO2, SENSOR_TYPE_ECO2,
    SENSOR_TYPE_PM10_STD, SENSOR_TYPE_PM25_STD, SENSOR_TYPE_PM100_STD, SENSOR_TYPE_PM10_ENV,
    SENSOR_TYPE_PM25_ENV, SENSOR_TYPE_PM100_ENV, SENSOR_TYPE_GAS_RESISTANCE,
    SENSOR_TYPE_UNITLESS_PERCENT, SENSOR_TYPE_ALTITUDE,
};

struct PINWRIGHT_COMPLETE sensors_vec_t {
  union {
    float v[3];
    struct {
      float x;
      float y;
      float z;
    };
    struct {
      float roll;
      float pitch;
      float heading;
    };
  };
  int8_t status;
  uint8_t reserved[3];
};

struct PINWRIGHT_COMPLETE sensors_color_t {
  union {
    float c[3];
    struct {
      float r;
      float g;
      float b;
    };
  };
  uint32_t rgba;
};

struct PINWRIGHT_COMPLETE sensors_event_t {
  int32_t version;
  int32_t sensor_id;
  int32_t type;
  int32_t reserved0;
  int32_t timestamp;
  union {
    float data[4];
    sensors_vec_t acceleration;
    sensors_vec_t magnetic;
    sensors_vec_t orientation;
    sensors_vec_t gyro;
    float temperature;
    float distance;
    float light;
    float pressure;
    float relative_humidity;
    float current;
    float voltage;
    float tvoc;
    float voc_index;
    float nox_index;
    float CO2;
    float eCO2;
    float pm10_std;
    float pm25_std;
    float pm100_std;
    float pm10_env;
    float pm25_env;
    float pm100_env;
    float gas_resistance;
    float unitless_percent;
    sensors_color_t color;
    float altitude;
  };
};

struct PINWRIGHT_COMPLETE sensor_t {
  char name[12];
  int32_t version;
  int32_t sensor_id;
  int32_t type;
  float max_value;
  float min_value;
  float resolution;
  int32_t min_delay;
};

class PINWRIGHT_COMPLETE Adafruit_Sensor {
public:
  Adafruit_Sensor();
  virtual ~Adafruit_Sensor();
  virtual void enableAutoRange(bool);
  virtual bool getEvent(sensors_event_t*) = 0;
  virtual void getSensor(sensor_t*) = 0;
  void printSensorDetails();
};
