// VL53L0X 1.3 (pololu/vl53l0x-arduino): distances by a VL53L0X.
#pragma once
#include <Arduino.h>
#include <Wire.h>

class PINWRIGHT_COMPLETE VL53L0X {
public:
  enum regAddr {
    SYSRANGE_START,
    SYSTEM_THRESH_HIGH = 12,
    SYSTEM_THRESH_LOW = 14,
    SYSTEM_SEQUENCE_CONFIG = 1,
    SYSTEM_RANGE_CONFIG = 9,
    SYSTEM_INTERMEASUREMENT_PERIOD = 4,
    SYSTEM_INTERRUPT_CONFIG_GPIO = 10,
    GPIO_HV_MUX_ACTIVE_HIGH = 132,
    SYSTEM_INTERRUPT_CLEAR = 11,
    RESULT_INTERRUPT_STATUS = 19,
    RESULT_RANGE_STATUS,
    RESULT_CORE_AMBIENT_WINDOW_EVENTS_RTN = 188,
    RESULT_CORE_RANGING_TOTAL_EVENTS_RTN = 192,
    RESULT_CORE_AMBIENT_WINDOW_EVENTS_REF = 208,
    RESULT_CORE_RANGING_TOTAL_EVENTS_REF = 212,
    RESULT_PEAK_SIGNAL_RATE_REF = 182,
    ALGO_PART_TO_PART_RANGE_OFFSET_MM = 40,
    I2C_SLAVE_DEVICE_ADDRESS = 138,
    MSRC_CONFIG_CONTROL = 96,
    PRE_RANGE_CONFIG_MIN_SNR = 39,
    PRE_RANGE_CONFIG_VALID_PHASE_LOW = 86,
    PRE_RANGE_CONFIG_VALID_PHASE_HIGH,
    PRE_RANGE_MIN_COUNT_RATE_RTN_LIMIT = 100,
    FINAL_RANGE_CONFIG_MIN_SNR = 103,
    FINAL_RANGE_CONFIG_VALID_PHASE_LOW = 71,
    FINAL_RANGE_CONFIG_VALID_PHASE_HIGH,
    FINAL_RANGE_CONFIG_MIN_COUNT_RATE_RTN_LIMIT = 68,
    PRE_RANGE_CONFIG_SIGMA_THRESH_HI = 97,
    PRE_RANGE_CONFIG_SIGMA_THRESH_LO,
    PRE_RANGE_CONFIG_VCSEL_PERIOD = 80,
    PRE_RANGE_CONFIG_TIMEOUT_MACROP_HI,
    PRE_RANGE_CONFIG_TIMEOUT_MACROP_LO,
    SYSTEM_HISTOGRAM_BIN = 129,
    HISTOGRAM_CONFIG_INITIAL_PHASE_SELECT = 51,
    HISTOGRAM_CONFIG_READOUT_CTRL = 85,
    FINAL_RANGE_CONFIG_VCSEL_PERIOD = 112,
    FINAL_RANGE_CONFIG_TIMEOUT_MACROP_HI,
    FINAL_RANGE_CONFIG_TIMEOUT_MACROP_LO,
    CROSSTALK_COMPENSATION_PEAK_RATE_MCPS = 32,
    MSRC_CONFIG_TIMEOUT_MACROP = 70,
    SOFT_RESET_GO2_SOFT_RESET_N = 191,
    IDENTIFICATION_MODEL_ID,
    IDENTIFICATION_REVISION_ID = 194,
    OSC_CALIBRATE_VAL = 248,
    GLOBAL_CONFIG_VCSEL_WIDTH = 50,
    GLOBAL_CONFIG_SPAD_ENABLES_REF_0 = 176,
    GLOBAL_CONFIG_SPAD_ENABLES_REF_1,
    GLOBAL_CONFIG_SPAD_ENABLES_REF_2,
    GLOBAL_CONFIG_SPAD_ENABLES_REF_3,
    GLOBAL_CONFIG_SPAD_ENABLES_REF_4,
    GLOBAL_CONFIG_SPAD_ENABLES_REF_5,
    GLOBAL_CONFIG_REF_EN_START_SELECT,
    DYNAMIC_SPAD_NUM_REQUESTED_REF_SPAD = 78,
    DYNAMIC_SPAD_REF_EN_START_OFFSET,
    POWER_MANAGEMENT_GO1_POWER_FORCE = 128,
    VHV_CONFIG_PAD_SCL_SDA__EXTSUP_HV = 137,
    ALGO_PHASECAL_LIM = 48,
    ALGO_PHASECAL_CONFIG_TIMEOUT = 48,
  };
  enum vcselPeriodType { VcselPeriodPreRange, VcselPeriodFinalRange };
  uint8_t last_status;
  VL53L0X();
  void setBus(TwoWire*);
  TwoWire* getBus();
  void setAddress(uint8_t);
  uint8_t getAddress();
  bool init(bool = true);
  void writeReg(uint8_t, uint8_t);
  void writeReg16Bit(uint8_t, uint16_t);
  void writeReg32Bit(uint8_t, uint32_t);
  uint8_t readReg(uint8_t);
  uint16_t readReg16Bit(uint8_t);
  uint32_t readReg32Bit(uint8_t);
  void writeMulti(uint8_t, const uint8_t*, uint8_t);
  void readMulti(uint8_t, uint8_t*, uint8_t);
  bool setSignalRateLimit(float);
  float getSignalRateLimit();
  bool setMeasurementTimingBudget(uint32_t);
  uint32_t getMeasurementTimingBudget();
  bool setVcselPulsePeriod(vcselPeriodType, uint8_t);
  uint8_t getVcselPulsePeriod(vcselPeriodType);
  void startContinuous(uint32_t = 0);
  void stopContinuous();
  uint16_t readRangeContinuousMillimeters();
  uint16_t readRangeSingleMillimeters();
  void setTimeout(uint16_t);
  uint16_t getTimeout();
  bool timeoutOccurred();
};
