// IRremote: its smallest receiver, by interrupt and without a timer.
#pragma once
#include <Arduino.h>

PINWRIGHT_PARTIAL

#define VERSION_TINYIR "2.3.0"
#define IRDATA_FLAGS_EMPTY 0x00
#define IRDATA_FLAGS_IS_REPEAT 0x01
#define IRDATA_FLAGS_PARITY_FAILED 0x04
#define STR_HELPER(x) #x
#define STR(x) STR_HELPER(x)

struct PINWRIGHT_COMPLETE TinyIRReceiverStruct {
  uint32_t LastChangeMicros;
  uint8_t IRReceiverState;
  uint8_t IRRawDataBitCounter;
  uint32_t IRRawDataMask;
  uint8_t Flags;
};

struct PINWRIGHT_COMPLETE TinyIRReceiverCallbackDataStruct {
  uint16_t Address;
  uint16_t Command;
  uint8_t Flags;
  bool justWritten;
};

extern TinyIRReceiverStruct TinyIRReceiverControl;
extern TinyIRReceiverCallbackDataStruct TinyIRReceiverData;

bool initPCIInterruptForTinyReceiver();
bool initPCIInterruptForTinyIRReceiver();
void enablePCIInterruptForTinyReceiver();
void disablePCIInterruptForTinyReceiver();
bool isIRReceiverAttachedForTinyReceiver();
bool isTinyReceiverIdle();
bool TinyReceiverDecode();
void printTinyReceiverResultMinimal(Print*);
void printTinyIRReceiverResultMinimal(Print*);
