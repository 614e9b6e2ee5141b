// IRremote 2 to 4.7 (arduino-irremote/IRremote): infrared remotes.
// The versions differ in the types of numbers only, so one overload stands for all. The timings of
// protocols (NEC_UNIT and the like) are left out.
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
#define RAW_BUFFER_LENGTH 750
#define DISABLE_LED_FEEDBACK false
#define ENABLE_LED_FEEDBACK true
#define USE_DEFAULT_FEEDBACK_LED_PIN 0xFF
#define STR_HELPER(x) #x
#define STR(x) STR_HELPER(x)
#define MARK_EXCESS_MICROS 20
#define RECORD_GAP_MICROS 8000
#define TOLERANCE_FOR_DECODERS_MARK_OR_SPACE_MATCHING_PERCENT 25
#define DECODED_RAW_DATA_ARRAY_SIZE 6
#define NO_REPEATS 0
#define REPEAT 0xFFFFFFFF
#define SEND_REPEAT_COMMAND true
#define SEND_PWM_DOES_NOT_USE_RECEIVE_TIMER

enum decode_type_t {
    UNKNOWN, PULSE_WIDTH, PULSE_DISTANCE, APPLE, DENON, JVC, LG, NEC, NEC2, ONKYO, PANASONIC,
    KASEIKYO, KASEIKYO_DENON, KASEIKYO_SHARP, KASEIKYO_JVC, KASEIKYO_MITSUBISHI, RC5, RC6, RC6A,
    SAMSUNG, SAMSUNGLG, SAMSUNG48, SHARP, SONY, BANG_OLUFSEN, BOSEWAVE, LEGO_PF, MAGIQUEST, WHYNTER,
    MARANTZ, FAST, OPENLASIR, OTHER, LG2 = 7, SAMSUNG_LG = 21,
};

using IRRawlenType = unsigned int;
using IRRawbufType = uint16_t;
#ifdef __AVR__  // 32 bits where `int` has 16
using IRRawDataType = uint32_t;
using IRDecodedRawDataType = uint32_t;
#else
using IRRawDataType = uint64_t;
using IRDecodedRawDataType = uint64_t;
#endif

struct DistanceWidthTimingInfoStruct {
  uint16_t HeaderMarkMicros;
  uint16_t HeaderSpaceMicros;
  uint16_t OneMarkMicros;
  uint16_t OneSpaceMicros;
  uint16_t ZeroMarkMicros;
  uint16_t ZeroSpaceMicros;
};

struct PulseDistanceWidthProtocolConstants;

struct irparams_struct {
  volatile uint8_t StateForISR;
  uint_fast8_t IRReceivePin;
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
  IRDecodedRawDataType decodedRawDataArray[6];
  uint16_t numberOfBits;
  uint8_t flags;
  IRRawlenType rawlen;
  uint16_t initialGapTicks;
  irparams_struct* rawDataPtr;
};

// What a receiver fills in version 2.
struct PINWRIGHT_COMPLETE decode_results {
  decode_type_t decode_type;
  uint16_t address;
  uint32_t value;
  int bits;
  uint16_t magnitude;
  bool isRepeat;
  uint16_t* rawbuf;
  int rawlen;
  bool overflow;
};

class PINWRIGHT_COMPLETE IRrecv {
public:
  IRrecv();
  IRrecv(int);
  IRrecv(int, int);
  void setReceivePin(uint_fast8_t);
  void registerReceiveCompleteCallback(void (*)());
  void ReceiveInterruptHandler();
  void begin(uint_fast8_t, bool = false, uint_fast8_t = USE_DEFAULT_FEEDBACK_LED_PIN);
  void start(uint32_t = 0);
  void startWithTicksToAdd(uint16_t);
  void enableIRIn();
  void restartTimer(uint32_t = 0);
  void restartTimerWithTicksToAdd(uint16_t);
  void restartAfterSend();
  void addTicksToInternalTickCounter(uint16_t);
  void addMicrosToInternalTickCounter(uint16_t);
  bool available();
  IRData* read();
  void stopTimer();
  void stop();
  void disableIRIn();
  void end();
  bool isIdle();
  bool decode();
  bool decode(decode_results*);
  bool decode_old(decode_results*);
  void resume();
  void blink13(uint8_t);
  void printIRResultMinimal(Print*);
  void printIRDuration(Print*, bool);
  void printIRResultRawFormatted(Print*, bool = true);
  void printIRResultAsCVariables(Print*);
  bool printIRResultShort(Print*, bool = true, bool = true);
  void printDistanceWidthTimingInfo(Print*, DistanceWidthTimingInfoStruct*);
  void printIRSendUsage(Print*);
  void printIRResultAsCArray(Print*, bool = true, bool = true);
  const __FlashStringHelper* getProtocolString();
  static void printActiveIRProtocols(Print*);
  void compensateAndPrintIRResultAsCArray(Print*, bool = true);
  void compensateAndPrintIRResultAsPronto(Print*, uint16_t = 38000U);
  void compensateAndStoreIRResultInArray(uint8_t*);
  size_t compensateAndStorePronto(String*, uint16_t = 38000U);
  uint8_t getMaximumMarkTicksFromRawData();
  uint8_t getMaximumSpaceTicksFromRawData();
  uint8_t getMaximumTicksFromRawData(bool);
  uint32_t getTotalDurationOfRawData();
  bool checkForRecordGapsMicros(Print*);
  void checkForRepeatSpaceTicksAndSetFlag(uint16_t);
  void initDecodedIRData();
  uint_fast8_t compare(uint16_t, uint16_t);
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
  bool decodeDistance();
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
  irparams_struct irparams;
  IRData decodedIRData;
  decode_type_t lastDecodedProtocol;
  uint32_t lastDecodedAddress;
  uint32_t lastDecodedCommand;
  IRDecodedRawDataType lastDecodedRawData;
  uint8_t repeatCount;
};

extern IRrecv IrReceiver;

class PINWRIGHT_COMPLETE IRsend {
public:
  IRsend();
  IRsend(int);
  void begin();  // with IR_SEND_PIN
  void begin(uint_fast8_t);
  void begin(uint_fast8_t, bool, uint_fast8_t = USE_DEFAULT_FEEDBACK_LED_PIN);
  void setSendPin(uint_fast8_t);
  size_t write(IRData*, int = NO_REPEATS);
  size_t write(decode_type_t, uint16_t, uint16_t, int = NO_REPEATS);
  void enableIROut(uint_fast8_t);
  void mark(unsigned int);
  static void space(unsigned int);
  void IRLedOff();
  void ledOff();
  // These take the timings of a protocol, in another order in each version.
  template <typename... T>
  void sendPulseDistanceWidth(T...);
  template <typename... T>
  void sendPulseDistanceWidth_P(T...);
  template <typename... T>
  void sendPulseDistanceWidthData(T...);
  template <typename... T>
  void sendPulseDistanceWidthData_P(T...);
  template <typename... T>
  void sendPulseDistanceWidthFromArray(T...);
  template <typename... T>
  void sendPulseDistanceWidthFromArray_P(T...);
  template <typename... T>
  void sendPulseDistanceWidthFromPGMArray(T...);
  template <typename... T>
  void sendPulseDistanceWidthFromPGMArray_P(T...);
  void sendBiphaseData(unsigned int, uint32_t, int, bool = true);
  void enableHighFrequencyIROut(unsigned int);
  void sendRaw(const uint8_t[], unsigned int, unsigned int);
  void sendRaw(const uint16_t[], unsigned int, unsigned int);
#ifndef __AVR__  // where it is the one above
  void sendRaw(const unsigned int[], unsigned int, unsigned int);
#endif
  void sendRaw(const uint16_t[], unsigned int, unsigned int, unsigned int, int);
  void sendRaw_P(const uint8_t[], unsigned int, unsigned int);
  void sendRaw_P(const uint16_t[], unsigned int, unsigned int);
  void sendRaw(const uint8_t[], unsigned int, unsigned int, unsigned int, int);
  void sendRaw_P(const uint8_t[], unsigned int, unsigned int, unsigned int, int);
  void sendRaw_P(const uint16_t[], unsigned int, unsigned int, unsigned int, int);
  void sendBangOlufsen(uint16_t, uint8_t, int = NO_REPEATS, int8_t = 8);
  void sendBoseWave(uint8_t, int = NO_REPEATS);
  void sendDenon(unsigned long, int);
  void sendDenon(uint8_t, uint8_t, int, bool = false);
  void sendDenonRaw(uint16_t, int = NO_REPEATS);
  void sendDish(uint16_t);
  void sendDISH(unsigned long, int);
  void sendFAST(uint8_t, int);
  void sendJVC(unsigned long, int, int);
  void sendJVCMSB(unsigned long, int, bool = false);
  void sendLGRepeat(bool = false);
  void sendLG(unsigned long, int);
  void sendLG(uint8_t, uint16_t, int, bool = false, bool = false);
  void sendLG2(uint8_t, uint16_t, int, bool = false);
  void sendLGRaw(uint32_t, int = NO_REPEATS, bool = false, bool = false);
  void sendNECRepeat();
  void sendNEC(unsigned long, int);
  void sendNEC(uint16_t, uint16_t, int, bool = false);
  void sendNEC2(uint16_t, uint16_t, int);
  void sendNECRaw(uint32_t, int = NO_REPEATS, bool = false);
  void sendNECMSB(uint32_t, uint8_t, bool = false);
  void sendOnkyo(uint16_t, uint16_t, int, bool = false);
  void sendApple(uint8_t, uint8_t, int, bool = false);
  void sendKaseikyo(uint16_t, uint8_t, int, uint16_t);
  void sendPanasonic(uint16_t, uint32_t);
  void sendPanasonic(uint16_t, uint8_t, int);
  void sendKaseikyo_Denon(uint16_t, uint8_t, int);
  void sendKaseikyo_Mitsubishi(uint16_t, uint8_t, int);
  void sendKaseikyo_Sharp(uint16_t, uint8_t, int);
  void sendKaseikyo_JVC(uint16_t, uint8_t, int);
  void sendRC5(uint32_t, uint8_t);
  void sendRC5(uint8_t, uint8_t, int, bool = true);
  void sendRC5ext(uint8_t, uint8_t, bool);
  void sendRC6(uint64_t, uint8_t);
  void sendRC6(uint8_t, uint8_t, int, bool = true);
  void sendRC6Raw(uint64_t, uint8_t);
  void sendSamsungLGRepeat();
  void sendSamsung(uint16_t, uint16_t, int);
  void sendSamsung48(uint16_t, uint32_t, int);
  void sendSamsungLG(uint16_t, uint16_t, int, bool = false);
  void sendSamsung16BitAddressAnd8BitCommand(uint16_t, uint8_t, int);
  void sendSamsung16BitAddressAndCommand(uint16_t, uint16_t, int);
  void sendSAMSUNG(unsigned long, int);
  void sendSamsungMSB(unsigned long, int);
  void sendSharp(uint16_t, uint16_t);
  void sendSharp(uint8_t, uint8_t, int);
  void sendSharp2(uint8_t, uint8_t, int);
  void sendSharpRaw(unsigned long, int);
  void sendSony(unsigned long, int);
  void sendSony(uint16_t, uint8_t, int, uint8_t = SIRCS_12_PROTOCOL);
  void sendSonyMSB(unsigned long, int);
  void sendLegoPowerFunctions(uint8_t, uint8_t, uint8_t, bool = true);
  void sendLegoPowerFunctions(uint16_t, bool = true);
  void sendMagiQuest(uint32_t, uint16_t);
  void sendPronto(const __FlashStringHelper*, int = NO_REPEATS);
  void sendPronto(const char*, int = NO_REPEATS);
  void sendPronto(const uint16_t*, unsigned int, int = NO_REPEATS);
  void sendShuzu(uint16_t, uint8_t, int);
  void sendWhynter(unsigned long, int);
  void sendVelux(uint32_t, int);
  void sendVelux(uint8_t, uint8_t, uint8_t, uint16_t, int);
  void sendBangOlufsenDataLink(uint32_t, uint8_t, int = NO_REPEATS, int8_t = 8);
  void sendBangOlufsenRaw(uint32_t, int, bool = false);
  void sendBangOlufsenRawDataLink(uint64_t, int, bool = false, bool = false);
  void sendLG2Repeat();
  void sendNECSpecialRepeat();
  uint32_t computeLGRawDataAndChecksum(uint8_t, uint16_t);
  uint32_t computeNECRawDataAndChecksum(uint16_t, uint16_t);
  void sendOpenLASIRRepeat();
  uint32_t computeOpenLASIRRawDataAndChecksum(uint8_t, uint16_t);
  uint16_t computeOpenLASIRRawCommand(uint8_t, uint8_t, uint8_t);
  void sendOpenLASIR(uint8_t, uint16_t, int);
  void sendOpenLASIR(uint8_t, uint8_t, uint8_t, uint8_t, int);
  void sendOpenLASIRRaw(uint32_t, int = NO_REPEATS);
  void setNextToggleBitValueForRC5AndRC6(uint8_t);
  void sendRC5Marantz(uint8_t, uint8_t, int, uint8_t, bool = true);
  void sendRC6A(uint8_t, uint8_t, int, uint16_t, bool = true);
  unsigned int getPulseCorrectionNanos();
  static void customDelayMicroseconds(unsigned long);
  uint8_t sendPin;
  uint16_t periodTimeMicros;
  uint16_t periodOnTimeMicros;
};

extern IRsend IrSender;

const __FlashStringHelper* getProtocolString(decode_type_t);
uint8_t bitreverseOneByte(uint8_t);
uint32_t bitreverse32Bit(uint32_t);
void printIRResultShort(Print*, IRData*, bool = false);
void printIRDataShort(Print*, IRData*);
void printActiveIRProtocols(Print*);
void setFeedbackLED(bool);
void setLEDFeedback(bool);
void setLEDFeedback(uint8_t, bool);
void setLEDFeedbackPin(uint8_t);
void enableLEDFeedback();
void disableLEDFeedback();
