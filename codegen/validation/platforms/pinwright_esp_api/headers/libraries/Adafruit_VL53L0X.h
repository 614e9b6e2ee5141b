// Adafruit VL53L0X 1.2 (adafruit/Adafruit_VL53L0X): distance by time of flight.
// Of ST's own interface below it, what this class shows.
#pragma once
#include <Arduino.h>
#include <Wire.h>

PINWRIGHT_PARTIAL

#define VL53L0X_I2C_ADDR 0x29
#define VL53L0X_ERROR_NONE ((VL53L0X_Error)0)
#define VL53L0X_DEVICEMODE_SINGLE_RANGING ((VL53L0X_DeviceModes)0)
#define VL53L0X_DEVICEMODE_CONTINUOUS_RANGING ((VL53L0X_DeviceModes)1)
#define VL53L0X_DEVICEMODE_CONTINUOUS_TIMED_RANGING ((VL53L0X_DeviceModes)3)
#define VL53L0X_GPIOFUNCTIONALITY_OFF ((VL53L0X_GpioFunctionality)0)
#define VL53L0X_GPIOFUNCTIONALITY_THRESHOLD_CROSSED_LOW ((VL53L0X_GpioFunctionality)1)
#define VL53L0X_GPIOFUNCTIONALITY_THRESHOLD_CROSSED_HIGH ((VL53L0X_GpioFunctionality)2)
#define VL53L0X_GPIOFUNCTIONALITY_THRESHOLD_CROSSED_OUT ((VL53L0X_GpioFunctionality)3)
#define VL53L0X_GPIOFUNCTIONALITY_NEW_MEASURE_READY ((VL53L0X_GpioFunctionality)4)
#define VL53L0X_INTERRUPTPOLARITY_LOW ((VL53L0X_InterruptPolarity)0)
#define VL53L0X_INTERRUPTPOLARITY_HIGH ((VL53L0X_InterruptPolarity)1)
#define VL53L0X_VCSEL_PERIOD_PRE_RANGE ((VL53L0X_VcselPeriod)0)
#define VL53L0X_VCSEL_PERIOD_FINAL_RANGE ((VL53L0X_VcselPeriod)1)

using FixPoint1616_t = uint32_t;
using VL53L0X_DeviceModes = uint8_t;
using VL53L0X_Error = int8_t;
using VL53L0X_GpioFunctionality = uint8_t;
using VL53L0X_InterruptPolarity = uint8_t;
using VL53L0X_VcselPeriod = uint8_t;

struct PINWRIGHT_COMPLETE VL53L0X_RangingMeasurementData_t {
  uint32_t TimeStamp;
  uint32_t MeasurementTimeUsec;
  uint16_t RangeMilliMeter;
  uint16_t RangeDMaxMilliMeter;
  FixPoint1616_t SignalRateRtnMegaCps;
  FixPoint1616_t AmbientRateRtnMegaCps;
  uint16_t EffectiveSpadRtnCount;
  uint8_t ZoneId;
  uint8_t RangeFractionalPart;
  uint8_t RangeStatus;
};

class PINWRIGHT_COMPLETE Adafruit_VL53L0X {
public:
  enum VL53L0X_Sense_config_t {
    VL53L0X_SENSE_DEFAULT,
    VL53L0X_SENSE_LONG_RANGE,
    VL53L0X_SENSE_HIGH_SPEED,
    VL53L0X_SENSE_HIGH_ACCURACY,
  };
  bool begin(uint8_t = VL53L0X_I2C_ADDR, bool = false, TwoWire* = &Wire,
      VL53L0X_Sense_config_t = VL53L0X_SENSE_DEFAULT);
  bool setAddress(uint8_t);
  VL53L0X_Error rangingTest(VL53L0X_RangingMeasurementData_t*, bool = false);
  VL53L0X_Error getSingleRangingMeasurement(VL53L0X_RangingMeasurementData_t*, bool = false);
  void printRangeStatus(VL53L0X_RangingMeasurementData_t*);
  VL53L0X_Error getRangingMeasurement(VL53L0X_RangingMeasurementData_t*, bool = false);
  VL53L0X_Error startMeasurement(bool = false);
  VL53L0X_Error stopMeasurement(bool = false);
  VL53L0X_Error getLimitCheckCurrent(uint8_t, FixPoint1616_t*, bool = false);
  VL53L0X_Error getDeviceMode(VL53L0X_DeviceModes*, bool = false);
  VL53L0X_Error setDeviceMode(VL53L0X_DeviceModes, bool = false);
  VL53L0X_Error setInterruptThresholds(FixPoint1616_t, FixPoint1616_t, bool = false);
  VL53L0X_Error getInterruptThresholds(FixPoint1616_t*, FixPoint1616_t*, bool = false);
  VL53L0X_Error clearInterruptMask(bool = false);
  VL53L0X_Error getGpioConfig(VL53L0X_DeviceModes*, VL53L0X_GpioFunctionality*,
      VL53L0X_InterruptPolarity*, bool = false);
  VL53L0X_Error setGpioConfig(VL53L0X_DeviceModes, VL53L0X_GpioFunctionality,
      VL53L0X_InterruptPolarity, bool = false);
  VL53L0X_Error Status;
  uint16_t readRange();
  uint8_t readRangeStatus();
  bool startRange();
  bool isRangeComplete();
  bool waitRangeComplete();
  uint16_t readRangeResult();
  bool startRangeContinuous(uint16_t = 50);
  void stopRangeContinuous();
  bool timeoutOccurred();
  bool configSensor(VL53L0X_Sense_config_t);
  bool setMeasurementTimingBudgetMicroSeconds(uint32_t);
  uint32_t getMeasurementTimingBudgetMicroSeconds();
  bool setVcselPulsePeriod(VL53L0X_VcselPeriod, uint8_t);
  uint8_t getVcselPulsePeriod(VL53L0X_VcselPeriod);
  bool setLimitCheckEnable(uint16_t, uint8_t);
  uint8_t getLimitCheckEnable(uint16_t);
  bool setLimitCheckValue(uint16_t, FixPoint1616_t);
  FixPoint1616_t getLimitCheckValue(uint16_t);
};
