#pragma once
#define wdt_enable(time) ESP.wdtEnable(time)
#define wdt_disable() ESP.wdtDisable()
#define wdt_reset() ESP.wdtFeed()
#define RF_MODE(mode) int __get_rf_mode() { return mode; }
#define RF_PRE_INIT() void __run_user_rf_pre_init()
#define ADC_MODE(mode) int __get_adc_mode(void) { return (int)(mode); }
#include <Arduino.h>
#define WakeMode RFMode
#define WAKE_RF_DEFAULT RF_DEFAULT
#define WAKE_RFCAL RF_CAL
#define WAKE_NO_RFCAL RF_NO_CAL
#define WAKE_RF_DISABLED RF_DISABLED

typedef enum {
  WDTO_0MS = 0,
  WDTO_15MS = 15,
  WDTO_30MS = 30,
  WDTO_60MS = 60,
  WDTO_120MS = 120,
  WDTO_250MS = 250,
  WDTO_500MS = 500,
  WDTO_1S = 1000,
  WDTO_2S = 2000,
  WDTO_4S = 4000,
  WDTO_8S = 8000
} WDTO_t;

enum RFMode { RF_DEFAULT = 0, RF_CAL = 1, RF_NO_CAL = 2, RF_DISABLED = 4 };

enum ADCMode { ADC_TOUT = 33, ADC_TOUT_3V3 = 33, ADC_VCC = 255, ADC_VDD = 255 };

typedef enum {
  FM_QIO = 0x00,
  FM_QOUT = 0x01,
  FM_DIO = 0x02,
  FM_DOUT = 0x03,
  FM_UNKNOWN = 0xff
} FlashMode_t;

class PINWRIGHT_COMPLETE EspClass {
 public:
  static void wdtEnable(uint32_t = 0);
  static void wdtEnable(WDTO_t = WDTO_0MS);
  static void wdtDisable();
  static void wdtFeed();
  static void deepSleep(uint64_t, RFMode = RF_DEFAULT);
  static void deepSleepInstant(uint64_t, RFMode = RF_DEFAULT);
  static uint64_t deepSleepMax();
  static bool rtcUserMemoryRead(uint32_t, uint32_t*, size_t);
  static bool rtcUserMemoryWrite(uint32_t, uint32_t*, size_t);
  static void reset();
  static void restart();
  static void rebootIntoUartDownloadMode();
  static uint16_t getVcc();
  static uint32_t getChipId();
  static uint32_t getFreeHeap();
  static uint32_t getMaxFreeBlockSize();
  static uint8_t getHeapFragmentation();
  static void getHeapStats(uint32_t* = nullptr, uint16_t* = nullptr,
                           uint8_t* = nullptr);
  static void getHeapStats(uint32_t* = nullptr, uint32_t* = nullptr,
                           uint8_t* = nullptr);
  static uint32_t getFreeContStack();
  static void resetFreeContStack();
  static const char* getSdkVersion();
  static String getCoreVersion();
  static String getFullVersion();
  static uint8_t getBootVersion();
  static uint8_t getBootMode();
  static uint8_t getCpuFreqMHz();
  static uint32_t getFlashChipId();
  static uint8_t getFlashChipVendorId();
  static uint32_t getFlashChipRealSize();
  static uint32_t getFlashChipSize();
  static uint32_t getFlashChipSpeed();
  static FlashMode_t getFlashChipMode();
  static uint32_t getFlashChipSizeByChipId();
  static uint32_t magicFlashChipSize(uint8_t);
  static uint32_t magicFlashChipSpeed(uint8_t);
  static FlashMode_t magicFlashChipMode(uint8_t);
  static bool checkFlashConfig(bool = false);
  static bool checkFlashCRC();
  static bool flashEraseSector(uint32_t);
  static bool flashWrite(uint32_t, const uint32_t*, size_t);
  static bool flashWrite(uint32_t, const uint8_t*, size_t);
  static bool flashRead(uint32_t, uint32_t*, size_t);
  static bool flashRead(uint32_t, uint8_t*, size_t);
  static uint32_t getSketchSize();
  static String getSketchMD5();
  static uint32_t getFreeSketchSpace();
  static bool updateSketch(Stream&, uint32_t, bool = false,
                           bool = true);
  static String getResetReason();
  static String getResetInfo();

  struct rst_info;
  static struct rst_info* getResetInfoPtr();
  static bool eraseConfig();
  static uint8_t* random(uint8_t*, const size_t);
  static uint32_t random();
  static uint32_t getCycleCount();
  static void setDramHeap();
  static void setIramHeap();
  static void setExternalHeap();
  static void resetHeap();
};

extern EspClass ESP;
