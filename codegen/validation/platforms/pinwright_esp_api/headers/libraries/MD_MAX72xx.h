// MD_MAX72XX 3.5 (majicdesigns/md_max72xx): LED matrices on a MAX7219.
#pragma once
#include <Arduino.h>
#include <SPI.h>

#define USE_LOCAL_FONT 1
#define ROW_SIZE 8
#define COL_SIZE 8
#define MAX_INTENSITY 0xf
#define MAX_SCANLIMIT 7

class PINWRIGHT_COMPLETE MD_MAX72XX {
public:
  enum moduleType_t {
    GENERIC_HW,
    FC16_HW,
    PAROLA_HW,
    ICSTATION_HW,
    DR0CR0RR0_HW,
    DR0CR0RR1_HW,
    DR0CR1RR0_HW,
    DR0CR1RR1_HW,
    DR1CR0RR0_HW,
    DR1CR0RR1_HW,
    DR1CR1RR0_HW,
    DR1CR1RR1_HW,
  };
  using fontType_t = const uint8_t;
  enum controlRequest_t { SHUTDOWN, SCANLIMIT, INTENSITY, TEST, DECODE, UPDATE = 10, WRAPAROUND };
  enum controlValue_t { OFF, ON };
  enum transformType_t { TSL, TSR, TSU, TSD, TFLR, TFUD, TRC, TINV };
  MD_MAX72XX(moduleType_t, int8_t, int8_t, int8_t, uint8_t = 1);
  MD_MAX72XX(moduleType_t, int8_t, uint8_t = 1);
  MD_MAX72XX(moduleType_t, SPIClass&, int8_t, uint8_t = 1);
  bool begin();
  bool control(uint8_t, controlRequest_t, int);
  void control(controlRequest_t, int);
  bool control(uint8_t, uint8_t, controlRequest_t, int);
  uint8_t getDeviceCount();
  uint16_t getColumnCount();
  void setModuleType(moduleType_t);
  void setShiftDataInCallback(uint8_t (*)(uint8_t, transformType_t));
  void setShiftDataOutCallback(void (*)(uint8_t, transformType_t, uint8_t));
  void clear();
  void clear(uint8_t, uint8_t);
  bool getBuffer(uint16_t, uint8_t, uint8_t*);
  uint8_t getColumn(uint16_t);
  bool getPoint(uint8_t, uint16_t);
  bool setBuffer(uint16_t, uint8_t, uint8_t*);
  bool setColumn(uint16_t, uint8_t);
  bool setPoint(uint8_t, uint16_t, bool);
  bool setRow(uint8_t, uint8_t);
  bool setRow(uint8_t, uint8_t, uint8_t, uint8_t);
  bool transform(transformType_t);
  bool transform(uint8_t, uint8_t, transformType_t);
  void update(controlValue_t);
  void update();
  void wraparound(controlValue_t);
  bool clear(uint8_t);
  uint8_t getColumn(uint8_t, uint8_t);
  uint8_t getRow(uint8_t, uint8_t);
  bool setColumn(uint8_t, uint8_t, uint8_t);
  bool setRow(uint8_t, uint8_t, uint8_t);
  bool transform(uint8_t, transformType_t);
  void update(uint8_t);
  uint8_t getChar(uint16_t, uint8_t, uint8_t*);
  uint8_t setChar(uint16_t, uint16_t);
  bool setFont(fontType_t*);
  uint8_t getMaxFontWidth();
  uint8_t getFontHeight();
  fontType_t* getFont();
};
