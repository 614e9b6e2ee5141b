// IRremote 2 to 4.7 (arduino-irremote/IRremote): infrared remotes.
// The timings of protocols (NEC_UNIT and the like) are left out.
#pragma once
#include <Arduino.h>

PINWRIGHT_PARTIAL

#define VERSION_IRREMOTE "4.7.1"
#define VERSION_IRREMOTE_MAJOR 4
#define VERSION_IRREMOTE_MINOR 7
#define VERSION_IRREMOTE_PATCH 1
#define VERSION_HEX_VALUE(major, minor, patch) (((major) << 16) | ((minor) << 8) | (patch))
#define VERSION_IRREMOTE_HEX VERSION_HEX_VALUE(4, 7, 1)
#define IRDATA_FLAGS_EMPTY 0x00
#define IRDATA_FLAGS_IS_REPEAT 0x01
#define IRDATA_FLAGS_IS_AUTO_REPEAT 0x02
#define IRDATA_FLAGS_PARITY_FAILED 0x04
#define IRDATA_FLAGS_TOGGLE_BIT 0x08
#define IRDATA_TOGGLE_BIT_MASK 0x08
#define IRDATA_FLAGS_EXTRA_INFO 0x10
#define IRDATA_FLAGS_WAS_OVERFLOW 0x40
#define IRDATA_FLAGS_IS_MSB_FIRST 0x80
#define IRDATA_FLAGS_IS_LSB_FIRST 0x00
#define PROTOCOL_IS_LSB_FIRST 0x00
#define PROTOCOL_IS_MSB_FIRST 0x80
#define PROTOCOL_IS_PULSE_DISTANCE 0x00
#define PROTOCOL_IS_PULSE_WIDTH 0x10
#define SIRCS_12_PROTOCOL 12
#define SIRCS_15_PROTOCOL 15
#define SIRCS_20_PROTOCOL 20
#define BEO_KHZ 455
#define SONY_KHZ 40
#define BOSEWAVE_KHZ 38
#define DENON_KHZ 38
#define JVC_KHZ 38
#define LG_KHZ 38
#define NEC_KHZ 38
#define SAMSUNG_KHZ 38
#define KASEIKYO_KHZ 37
#define RC5_RC6_KHZ 36
#define MICROS_PER_TICK 50
#define MICROS_IN_ONE_SECOND 1000000L
#define MICROS_IN_ONE_MILLI 1000
#ifdef __AVR__
#define RAW_BUFFER_LENGTH 200
#define DECODED_RAW_DATA_ARRAY_SIZE 4
#else
#define RAW_BUFFER_LENGTH 750
#define DECODED_RAW_DATA_ARRAY_SIZE 6
#endif
#define DISABLE_LED_FEEDBACK false
#define ENABLE_LED_FEEDBACK true
#define USE_DEFAULT_FEEDBACK_LED_PIN 0xFF
#define STR_HELPER(x) #x
#define STR(x) STR_HELPER(x)
#define MARK_EXCESS_MICROS 20
#define RECORD_GAP_MICROS 8000
#define TOLERANCE_FOR_DECODERS_MARK_OR_SPACE_MATCHING_PERCENT 25
#define NO_REPEATS 0
#define REPEAT 0xFFFFFFFF
#define SEND_REPEAT_COMMAND true
#ifndef __AVR__
#define SEND_PWM_DOES_NOT_USE_RECEIVE_TIMER
#endif

enum decode_type_t {
    UNKNOWN, PULSE_WIDTH, PULSE_DISTANCE, APPLE, DENON, JVC, LG, NEC, NEC2, ONKYO, PANASONIC,
    KASEIKYO, KASEIKYO_DENON, KASEIKYO_SHARP, KASEIKYO_JVC, KASEIKYO_MITSUBISHI, RC5, RC6, RC6A,
    SAMSUNG, SAMSUNGLG, SAMSUNG48, SHARP, SONY, BANG_OLUFSEN, BOSEWAVE, LEGO_PF, MAGIQUEST, WHYNTER,
    MARANTZ, FAST, OPENLASIR, OTHER, LG2 = 7, SAMSUNG_LG = 17,
};

using IRRawbufType = uint8_t;
#ifdef __AVR__
using IRRawlenType = uint_fast8_t;
using IRDecodedRawDataType = uint32_t;  // 32 bits where `int` has 16
using pinwright_ProtocolName = const __FlashStringHelper*;
#else
using IRRawlenType = unsigned int;
using IRDecodedRawDataType = uint64_t;
using pinwright_ProtocolName = const char*;
#endif
using IRRawDataType = IRDecodedRawDataType;

struct DistanceWidthTimingInfoStruct {
  uint16_t HeaderMarkMicros;
  uint16_t HeaderSpaceMicros;
  uint16_t OneMarkMicros;
  uint16_t OneSpaceMicros;
  uint16_t ZeroMarkMicros;
  uint16_t ZeroSpaceMicros;
};

struct PINWRIGHT_COMPLETE PulseDistanceWidthProtocolConstants {
  decode_type_t ProtocolIndex;
  uint_fast8_t FrequencyKHz;
  DistanceWidthTimingInfoStruct DistanceWidthTimingInfo;
  uint8_t Flags;
  unsigned int RepeatPeriodMillis;
  void (*SpecialSendRepeatFunction)();
};

struct PINWRIGHT_COMPLETE irparams_struct {
  volatile uint8_t StateForISR;
  uint_fast8_t IRReceivePin;
#ifdef __AVR__
  volatile uint8_t* IRReceivePinPortInputRegister;
  uint8_t IRReceivePinMask;
#endif
  volatile uint_fast16_t TickCounterForISR;
  void (*ReceiveCompleteCallbackFunction)();
  uint_fast8_t RawbuffOffsetForNextBiphaseLevel;
  uint16_t NumberOfTimingIntervalsInCurrentInterval;
  uint_fast8_t AlreadyUsedTimingIntervalsOfCurrentInterval;
  uint16_t BiphaseTimeUnit;
  bool OverflowFlag;
  IRRawlenType rawlen;
  uint16_t initialGapTicks;
  IRRawbufType rawbuf[RAW_BUFFER_LENGTH];
};

struct PINWRIGHT_COMPLETE IRData {
  decode_type_t protocol;
  uint16_t address;
  uint16_t command;
  uint16_t extra;
  IRDecodedRawDataType decodedRawData;
  DistanceWidthTimingInfoStruct DistanceWidthTimingInfo;
  IRDecodedRawDataType decodedRawDataArray[DECODED_RAW_DATA_ARRAY_SIZE];
  uint16_t numberOfBits;
  uint8_t flags;
  IRRawlenType rawlen;
  uint16_t initialGapTicks;
  irparams_struct* rawDataPtr;  // up to 4.3
};

// What a receiver fills in version 2.
struct PINWRIGHT_COMPLETE decode_results {
  decode_type_t decode_type;
  uint16_t address;
  uint32_t value;
  uint8_t bits;
  uint16_t magnitude;
  bool isRepeat;
  uint16_t* rawbuf;
  uint_fast8_t rawlen;
  bool overflow;
};

class PINWRIGHT_COMPLETE IRrecv {
public:
  IRrecv();
  IRrecv(uint_fast8_t);
  IRrecv(uint_fast8_t, uint_fast8_t);
  void setReceivePin(uint_fast8_t);
  void registerReceiveCompleteCallback(void (*)());
  void ReceiveInterruptHandler();
  void begin(uint_fast8_t, bool = false, uint_fast8_t = USE_DEFAULT_FEEDBACK_LED_PIN);
  void start();
  void enableIRIn();
  void restartTimer();
  void restartTimer(uint32_t);
  void restartTimerWithTicksToAdd(uint16_t);
  void restartAfterSend();
  bool available();
  IRData* read();
  void stopTimer();
  void stop();
  void disableIRIn();
  void end();
  bool isIdle();
  bool decode();
  void resume();
  void printIRResultMinimal(Print*);
  void printIRDuration(Print*, bool);
  void printIRResultRawFormatted(Print*, bool = true);
  void printIRResultAsCVariables(Print*);
  uint8_t getMaximumMarkTicksFromRawData();
  uint8_t getMaximumSpaceTicksFromRawData();
  uint8_t getMaximumTicksFromRawData(bool);
  uint32_t getTotalDurationOfRawData();
  bool printIRResultShort(Print*, bool, bool);
  bool printIRResultShort(Print*, bool = true);
  void printDistanceWidthTimingInfo(Print*, DistanceWidthTimingInfoStruct*);
  void printIRSendUsage(Print*);
  pinwright_ProtocolName getProtocolString();
  static void printActiveIRProtocols(Print*);
  void printIRResultAsCArray(Print*, bool = true, bool = true);
  void compensateAndPrintIRResultAsCArray(Print*, bool = true);
  void compensateAndPrintIRResultAsPronto(Print*, uint16_t = 38000U);
  void compensateAndStoreIRResultInArray(uint8_t*);
  size_t compensateAndStorePronto(String*, uint16_t = 38000U);
  void decodePulseDistanceWidthData(PulseDistanceWidthProtocolConstants*, uint_fast8_t,
      IRRawlenType = 3);
  void decodePulseDistanceWidthData_P(const PulseDistanceWidthProtocolConstants*, uint_fast8_t,
      IRRawlenType = 3);
  void decodePulseDistanceWidthData(uint_fast8_t, IRRawlenType, uint16_t, bool, bool);
  void decodeWithThresholdPulseDistanceWidthData(uint_fast8_t, IRRawlenType, uint16_t, bool, bool);
  void decodePulseDistanceWidthData(uint_fast8_t, IRRawlenType, uint16_t, uint16_t, uint16_t, bool);
  void decodePulseDistanceWidthData(uint_fast8_t, IRRawlenType, uint16_t, uint16_t, uint16_t,
      uint16_t, bool);
  bool decodeStrictPulseDistanceWidthData(uint_fast8_t, IRRawlenType, uint16_t, uint16_t, uint16_t,
      uint16_t, bool);
  void initBiphaselevel(uint_fast8_t, uint16_t);
  static uint8_t getNumberOfUnitsInInterval(uint16_t, uint16_t);
  uint_fast8_t getBiphaselevel();
  bool decodeBangOlufsen();
  bool decodeBoseWave();
  bool decodeDenon();
  bool decodeFAST();
  bool decodeJVC();
  bool decodeKaseikyo();
  bool decodeLegoPowerFunctions();
  bool decodeLG();
  bool decodeMagiQuest();
  bool decodeNEC();
  bool decodeOpenLASIR();
  bool decodeRC5();
  bool decodeRC6();
  bool decodeSamsung();
  bool decodeSharp();
  bool decodeSony();
  bool decodeWhynter();
  bool decodeDistanceWidth();
  bool decodeHash();
  bool decodeShuzu();
  bool decodeDenonOld(decode_results*);
  bool decodeJVCMSB(decode_results*);
  bool decodeLGMSB(decode_results*);
  bool decodeNECMSB(decode_results*);
  bool decodePanasonicMSB(decode_results*);
  bool decodeSonyMSB(decode_results*);
  bool decodeSAMSUNG(decode_results*);
  bool decodeHashOld(decode_results*);
  bool decode_old(decode_results*);
  bool decode(decode_results*);
  void blink13(uint8_t);
  void initDecodedIRData();
  uint_fast8_t compare(uint16_t, uint16_t);
  bool checkHeader(PulseDistanceWidthProtocolConstants*);
  bool checkHeader_P(const PulseDistanceWidthProtocolConstants*);
  void checkForRepeatSpaceTicksAndSetFlag(uint16_t);
  bool checkForRecordGapsMicros(Print*);
  irparams_struct irparams;
  IRData decodedIRData;
  decode_type_t lastDecodedProtocol;
  uint16_t lastDecodedAddress;
  uint16_t lastDecodedCommand;
  IRDecodedRawDataType lastDecodedRawData;
  uint8_t repeatCount;
};

extern IRrecv IrReceiver;

class PINWRIGHT_COMPLETE IRsend {
public:
  IRsend();
#ifdef IR_SEND_PIN
  void begin();
  void begin(uint_fast8_t);
#else
  IRsend(uint_fast8_t);
  void begin(uint_fast8_t);
  void setSendPin(uint_fast8_t);
#endif
  void begin(uint_fast8_t, uint_fast8_t);
  void begin(uint_fast8_t, bool, uint_fast8_t);
  size_t write(IRData*, int_fast8_t = NO_REPEATS);
  size_t write(decode_type_t, uint16_t, uint16_t, int_fast8_t = NO_REPEATS);
  void enableIROut(uint_fast8_t);
  void sendPulseDistanceWidthFromArray(uint_fast8_t, uint16_t, uint16_t, uint16_t, uint16_t,
      uint16_t, uint16_t, IRDecodedRawDataType*, uint16_t, uint8_t, uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromPGMArray(uint_fast8_t, uint16_t, uint16_t, uint16_t, uint16_t,
      uint16_t, uint16_t, const IRDecodedRawDataType*, uint16_t, uint8_t, uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromArray(PulseDistanceWidthProtocolConstants*, IRDecodedRawDataType*,
      uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromPGMArray(PulseDistanceWidthProtocolConstants*,
      const IRDecodedRawDataType*, uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromArray_P(const PulseDistanceWidthProtocolConstants*,
      IRDecodedRawDataType*, uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromPGMArray_P(const PulseDistanceWidthProtocolConstants*,
      const IRDecodedRawDataType*, uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromArray(uint_fast8_t, DistanceWidthTimingInfoStruct*,
      IRDecodedRawDataType*, uint16_t, uint8_t, uint16_t, int_fast8_t);
  void sendPulseDistanceWidthFromArray_P(uint_fast8_t, const DistanceWidthTimingInfoStruct*,
      IRDecodedRawDataType*, uint16_t, uint8_t, uint16_t, int_fast8_t);
  void sendPulseDistanceWidth(PulseDistanceWidthProtocolConstants*, IRDecodedRawDataType,
      uint_fast8_t, int_fast8_t);
  void sendPulseDistanceWidth_P(const PulseDistanceWidthProtocolConstants*, IRDecodedRawDataType,
      uint_fast8_t, int_fast8_t);
  void sendPulseDistanceWidthData(PulseDistanceWidthProtocolConstants*, IRDecodedRawDataType,
      uint_fast8_t);
  void sendPulseDistanceWidthData_P(const PulseDistanceWidthProtocolConstants*,
      IRDecodedRawDataType, uint_fast8_t);
  void sendPulseDistanceWidth(uint_fast8_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      uint16_t, IRDecodedRawDataType, uint_fast8_t, uint8_t, uint16_t, int_fast8_t,
      void (*)() = nullptr);
  void sendPulseDistanceWidth(uint_fast8_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      uint16_t, IRDecodedRawDataType, uint_fast8_t, bool, bool, uint16_t, int_fast8_t,
      void (*)() = nullptr);
  void sendPulseDistanceWidthData(uint16_t, uint16_t, uint16_t, uint16_t, IRDecodedRawDataType,
      uint_fast8_t, uint8_t);
  void sendBiphaseData(uint16_t, uint32_t, uint_fast8_t, bool = true);
  void mark(uint16_t);
  static void space(uint16_t);
  void IRLedOff();
  void sendRaw(const uint8_t*, uint_fast16_t, uint_fast8_t);
  void sendRaw_P(const uint8_t*, uint_fast16_t, uint_fast8_t);
  void sendRaw(const uint8_t*, uint_fast16_t, uint_fast8_t, uint_fast16_t, int_fast8_t);
  void sendRaw_P(const uint8_t*, uint_fast16_t, uint_fast8_t, uint_fast16_t, int_fast8_t);
  void sendRaw(const uint16_t*, uint_fast16_t, uint_fast8_t);
  void sendRaw_P(const uint16_t*, uint_fast16_t, uint_fast8_t);
  void sendRaw(const uint16_t*, uint_fast16_t, uint_fast8_t, uint_fast16_t, int_fast8_t);
  void sendRaw_P(const uint16_t*, uint_fast16_t, uint_fast8_t, uint_fast16_t, int_fast8_t);
  void sendBangOlufsen(uint16_t, uint8_t, int_fast8_t = NO_REPEATS, int8_t = 8);
  void sendBangOlufsenDataLink(uint32_t, uint8_t, int_fast8_t = NO_REPEATS, int8_t = 8);
  void sendBangOlufsenRaw(uint32_t, int_fast8_t, bool = false);
  void sendBangOlufsenRawDataLink(uint64_t, int_fast8_t, bool = false, bool = false);
  void sendBoseWave(uint8_t, int_fast8_t = NO_REPEATS);
  void sendDenon(uint8_t, uint8_t, int_fast8_t, uint8_t = 0);
  void sendDenonRaw(uint16_t, int_fast8_t = NO_REPEATS);
  void sendFAST(uint8_t, int_fast8_t);
  void sendJVC(uint8_t, uint8_t, int_fast8_t);
  void sendLGRepeat();
  uint32_t computeLGRawDataAndChecksum(uint8_t, uint16_t);
  void sendLG(uint8_t, uint16_t, int_fast8_t);
  void sendLGRaw(uint32_t, int_fast8_t = NO_REPEATS);
  void sendNECRepeat();
  uint32_t computeNECRawDataAndChecksum(uint16_t, uint16_t);
  void sendNEC(uint16_t, uint16_t, int_fast8_t);
  void sendNEC2(uint16_t, uint16_t, int_fast8_t);
  void sendNECRaw(uint32_t, int_fast8_t = NO_REPEATS);
  void sendOnkyo(uint16_t, uint16_t, int_fast8_t);
  void sendApple(uint8_t, uint8_t, int_fast8_t);
  void sendOpenLASIRRepeat();
  uint32_t computeOpenLASIRRawDataAndChecksum(uint8_t, uint16_t);
  uint16_t computeOpenLASIRRawCommand(uint8_t, uint8_t, uint8_t);
  void sendOpenLASIR(uint8_t, uint16_t, int_fast8_t);
  void sendOpenLASIR(uint8_t, uint8_t, uint8_t, uint8_t, int_fast8_t);
  void sendOpenLASIRRaw(uint32_t, int_fast8_t = NO_REPEATS);
  void sendKaseikyo(uint16_t, uint8_t, int_fast8_t, uint16_t);
  void sendPanasonic(uint16_t, uint8_t, int_fast8_t);
  void sendKaseikyo_Denon(uint16_t, uint8_t, int_fast8_t);
  void sendKaseikyo_Mitsubishi(uint16_t, uint8_t, int_fast8_t);
  void sendKaseikyo_Sharp(uint16_t, uint8_t, int_fast8_t);
  void sendKaseikyo_JVC(uint16_t, uint8_t, int_fast8_t);
  void setNextToggleBitValueForRC5AndRC6(uint8_t);
  void sendRC5(uint8_t, uint8_t, int_fast8_t, bool = true);
  void sendRC5Marantz(uint8_t, uint8_t, int_fast8_t, uint8_t, bool = true);
  void sendRC6(uint8_t, uint8_t, int_fast8_t, bool = true);
  void sendRC6A(uint8_t, uint8_t, int_fast8_t, uint16_t, bool = true);
  void sendSamsungLGRepeat();
  void sendSamsung(uint16_t, uint16_t, int_fast8_t);
  void sendSamsung16BitAddressAnd8BitCommand(uint16_t, uint8_t, int_fast8_t);
  void sendSamsung16BitAddressAndCommand(uint16_t, uint16_t, int_fast8_t);
  void sendSamsung48(uint16_t, uint32_t, int_fast8_t);
  void sendSamsungLG(uint16_t, uint16_t, int_fast8_t);
  void sendSharp(uint8_t, uint8_t, int_fast8_t);
  void sendSharp2(uint8_t, uint8_t, int_fast8_t);
  void sendSony(uint16_t, uint8_t, int_fast8_t, uint8_t = 12);
  void sendLegoPowerFunctions(uint8_t, uint8_t, uint8_t, bool = true);
  void sendLegoPowerFunctions(uint16_t, bool = true);
  void sendLegoPowerFunctions(uint16_t, uint8_t, bool = true);
  void sendMagiQuest(uint32_t, uint16_t);
  void sendPronto(const __FlashStringHelper*, int_fast8_t = NO_REPEATS);
  void sendPronto(const char*, int_fast8_t = NO_REPEATS);
  void sendPronto(const uint16_t*, uint16_t, int_fast8_t = NO_REPEATS);
#ifdef __AVR__
  void sendPronto_PF(uint_farptr_t, int_fast8_t = NO_REPEATS);
  void sendPronto_P(const char*, int_fast8_t);
#else
  void enableHighFrequencyIROut(uint_fast16_t);
#endif
  void sendShuzu(uint16_t, uint8_t, int_fast8_t);
  void sendDenon(unsigned long, int);
  void sendDish(uint16_t);
  void sendJVC(unsigned long, int, bool);
  void sendJVCMSB(unsigned long, int, bool = false);
  void sendLG(unsigned long, int);
  void sendNEC(uint32_t, uint8_t);
  void sendNECMSB(uint32_t, uint8_t, bool = false);
  void sendRC5(uint32_t, uint8_t);
  void sendRC5ext(uint8_t, uint8_t, bool);
  void sendRC6Raw(uint32_t, uint8_t);
  void sendRC6(uint32_t, uint8_t);
  void sendRC6Raw(uint64_t, uint8_t);
  void sendRC6(uint64_t, uint8_t);
  void sendSharpRaw(unsigned long, int);
  void sendSharp(uint16_t, uint16_t);
  void sendSAMSUNG(unsigned long, int);
  void sendSamsungMSB(unsigned long, int);
  void sendSonyMSB(unsigned long, int);
  void sendSony(unsigned long, int);
  void sendWhynter(uint32_t, int_fast8_t);
  void sendVelux(uint8_t, uint8_t, uint8_t, uint16_t, int_fast8_t);
  void sendVelux(uint32_t, int_fast8_t);
  uint8_t sendPin;
  uint16_t periodTimeMicros;
  uint16_t periodOnTimeMicros;
  uint16_t getPulseCorrectionNanos();
  static void customDelayMicroseconds(unsigned long);
};

extern IRsend IrSender;

pinwright_ProtocolName getProtocolString(decode_type_t);
uint8_t bitreverseOneByte(uint8_t);
uint32_t bitreverse32Bit(uint32_t);
void printIRResultShort(Print*, IRData*, bool = false);
void printIRDataShort(Print*, IRData*);
void printActiveIRProtocols(Print*);
void setFeedbackLED(bool);
void setLEDFeedback(bool);
void setLEDFeedback(uint8_t, uint8_t);
void setLEDFeedbackPin(uint8_t);
void enableLEDFeedback();
void disableLEDFeedback();
void disableLEDFeedbackForSend();
void enableLEDFeedbackForSend();
bool matchTicks(uint16_t, uint16_t);
bool matchTicks(uint16_t, uint16_t, int16_t);
bool matchMark(uint16_t, uint16_t);
bool matchMarkWithGreaterRange(uint16_t, uint16_t);
bool MATCH_MARK(uint16_t, uint16_t);
bool matchSpace(uint16_t, uint16_t);
void sendLGSpecialRepeat();
void sendNECSpecialRepeat();
void sendFAST(uint8_t, uint16_t, uint_fast8_t = 0);
void sendONKYO(uint8_t, uint16_t, uint16_t, uint_fast8_t = 0, bool = false);
void sendNEC(uint8_t, uint16_t, uint16_t, uint_fast8_t = 0, bool = false);
void sendExtendedNEC(uint8_t, uint16_t, uint16_t, uint_fast8_t = 0, bool = false);
void timerConfigForReceive();
void timerEnableReceiveInterrupt();
extern uint8_t sLastSendToggleValue;
extern unsigned long sMicrosAtLastStopTimer;
extern const PulseDistanceWidthProtocolConstants KaseikyoProtocolConstants, VeluxProtocolConstants;
