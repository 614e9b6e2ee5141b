// MFRC522 1.4 (miguelbalboa/MFRC522): RFID cards at 13.56 MHz.
#pragma once
#include <Arduino.h>
#include <SPI.h>

#define MFRC522_SPICLOCK (4000000u)

class PINWRIGHT_COMPLETE MFRC522 {
public:
  static constexpr byte FIFO_SIZE = 64;
  static constexpr uint8_t UNUSED_PIN = UINT8_MAX;
  enum PCD_Register : byte {
      CommandReg = 2, ComIEnReg = 4, DivIEnReg = 6, ComIrqReg = 8, DivIrqReg = 10, ErrorReg = 12,
      Status1Reg = 14, Status2Reg = 16, FIFODataReg = 18, FIFOLevelReg = 20, WaterLevelReg = 22,
      ControlReg = 24, BitFramingReg = 26, CollReg = 28, ModeReg = 34, TxModeReg = 36,
      RxModeReg = 38, TxControlReg = 40, TxASKReg = 42, TxSelReg = 44, RxSelReg = 46,
      RxThresholdReg = 48, DemodReg = 50, MfTxReg = 56, MfRxReg = 58, SerialSpeedReg = 62,
      CRCResultRegH = 66, CRCResultRegL = 68, ModWidthReg = 72, RFCfgReg = 76, GsNReg = 78,
      CWGsPReg = 80, ModGsPReg = 82, TModeReg = 84, TPrescalerReg = 86, TReloadRegH = 88,
      TReloadRegL = 90, TCounterValueRegH = 92, TCounterValueRegL = 94, TestSel1Reg = 98,
      TestSel2Reg = 100, TestPinEnReg = 102, TestPinValueReg = 104, TestBusReg = 106,
      AutoTestReg = 108, VersionReg = 110, AnalogTestReg = 112, TestDAC1Reg = 114,
      TestDAC2Reg = 116, TestADCReg = 118,
  };
  enum PCD_Command : byte {
      PCD_Idle, PCD_Mem, PCD_GenerateRandomID, PCD_CalcCRC, PCD_Transmit, PCD_NoCmdChange = 7,
      PCD_Receive, PCD_Transceive = 12, PCD_MFAuthent = 14, PCD_SoftReset,
  };
  enum PCD_RxGain : byte {
      RxGain_18dB, RxGain_23dB = 16, RxGain_18dB_2 = 32, RxGain_23dB_2 = 48, RxGain_33dB = 64,
      RxGain_38dB = 80, RxGain_43dB = 96, RxGain_48dB = 112, RxGain_min = 0, RxGain_avg = 64,
      RxGain_max = 112,
  };
  enum PICC_Command : byte {
      PICC_CMD_REQA = 38, PICC_CMD_WUPA = 82, PICC_CMD_CT = 136, PICC_CMD_SEL_CL1 = 147,
      PICC_CMD_SEL_CL2 = 149, PICC_CMD_SEL_CL3 = 151, PICC_CMD_HLTA = 80, PICC_CMD_RATS = 224,
      PICC_CMD_MF_AUTH_KEY_A = 96, PICC_CMD_MF_AUTH_KEY_B, PICC_CMD_MF_READ = 48,
      PICC_CMD_MF_WRITE = 160, PICC_CMD_MF_DECREMENT = 192, PICC_CMD_MF_INCREMENT,
      PICC_CMD_MF_RESTORE, PICC_CMD_MF_TRANSFER = 176, PICC_CMD_UL_WRITE = 162,
  };
  enum MIFARE_Misc { MF_ACK = 10, MF_KEY_SIZE = 6 };
  enum PICC_Type : byte {
      PICC_TYPE_UNKNOWN, PICC_TYPE_ISO_14443_4, PICC_TYPE_ISO_18092, PICC_TYPE_MIFARE_MINI,
      PICC_TYPE_MIFARE_1K, PICC_TYPE_MIFARE_4K, PICC_TYPE_MIFARE_UL, PICC_TYPE_MIFARE_PLUS,
      PICC_TYPE_MIFARE_DESFIRE, PICC_TYPE_TNP3XXX, PICC_TYPE_NOT_COMPLETE = 255,
  };
  enum StatusCode : byte {
      STATUS_OK, STATUS_ERROR, STATUS_COLLISION, STATUS_TIMEOUT, STATUS_NO_ROOM,
      STATUS_INTERNAL_ERROR, STATUS_INVALID, STATUS_CRC_WRONG, STATUS_MIFARE_NACK = 255,
  };
  struct PINWRIGHT_COMPLETE Uid {
    byte size;
    byte uidByte[10];
    byte sak;
  };
  struct PINWRIGHT_COMPLETE MIFARE_Key {
    byte keyByte[6];
  };
  Uid uid;
  MFRC522();
  MFRC522(byte);
  MFRC522(byte, byte);
  void PCD_WriteRegister(PCD_Register, byte);
  void PCD_WriteRegister(PCD_Register, byte, byte*);
  byte PCD_ReadRegister(PCD_Register);
  void PCD_ReadRegister(PCD_Register, byte, byte*, byte = 0);
  void PCD_SetRegisterBitMask(PCD_Register, byte);
  void PCD_ClearRegisterBitMask(PCD_Register, byte);
  StatusCode PCD_CalculateCRC(byte*, byte, byte*);
  void PCD_Init();
  void PCD_Init(byte);
  void PCD_Init(byte, byte);
  void PCD_Reset();
  void PCD_AntennaOn();
  void PCD_AntennaOff();
  byte PCD_GetAntennaGain();
  void PCD_SetAntennaGain(byte);
  bool PCD_PerformSelfTest();
  void PCD_SoftPowerDown();
  void PCD_SoftPowerUp();
  StatusCode PCD_TransceiveData(byte*, byte, byte*, byte*, byte* = nullptr, byte = 0, bool = false);
  StatusCode PCD_CommunicateWithPICC(byte, byte, byte*, byte, byte* = nullptr, byte* = nullptr,
      byte* = nullptr, byte = 0, bool = false);
  StatusCode PICC_RequestA(byte*, byte*);
  StatusCode PICC_WakeupA(byte*, byte*);
  StatusCode PICC_REQA_or_WUPA(byte, byte*, byte*);
  virtual StatusCode PICC_Select(Uid*, byte = 0);
  StatusCode PICC_HaltA();
  StatusCode PCD_Authenticate(byte, byte, MIFARE_Key*, Uid*);
  void PCD_StopCrypto1();
  StatusCode MIFARE_Read(byte, byte*, byte*);
  StatusCode MIFARE_Write(byte, byte*, byte);
  StatusCode MIFARE_Ultralight_Write(byte, byte*, byte);
  StatusCode MIFARE_Decrement(byte, int32_t);
  StatusCode MIFARE_Increment(byte, int32_t);
  StatusCode MIFARE_Restore(byte);
  StatusCode MIFARE_Transfer(byte);
  StatusCode MIFARE_GetValue(byte, int32_t*);
  StatusCode MIFARE_SetValue(byte, int32_t);
  StatusCode PCD_NTAG216_AUTH(byte*, byte[]);
  StatusCode PCD_MIFARE_Transceive(byte*, byte, bool = false);
  static const __FlashStringHelper* GetStatusCodeName(StatusCode);
  static PICC_Type PICC_GetType(byte);
  static const __FlashStringHelper* PICC_GetTypeName(PICC_Type);
  void PCD_DumpVersionToSerial();
  void PICC_DumpToSerial(Uid*);
  void PICC_DumpDetailsToSerial(Uid*);
  void PICC_DumpMifareClassicToSerial(Uid*, PICC_Type, MIFARE_Key*);
  void PICC_DumpMifareClassicSectorToSerial(Uid*, MIFARE_Key*, byte);
  void PICC_DumpMifareUltralightToSerial();
  void MIFARE_SetAccessBits(byte*, byte, byte, byte, byte);
  bool MIFARE_OpenUidBackdoor(bool);
  bool MIFARE_SetUid(byte*, byte, bool);
  bool MIFARE_UnbrickUidSector(bool);
  virtual bool PICC_IsNewCardPresent();
  virtual bool PICC_ReadCardSerial();
protected:
  StatusCode MIFARE_TwoStepHelper(byte, byte, int32_t);
};
