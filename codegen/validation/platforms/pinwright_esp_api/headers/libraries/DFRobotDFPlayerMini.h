// DFRobotDFPlayerMini 1.0 (dfrobot/DFRobotDFPlayerMini): a module that plays MP3.
#pragma once
#include <Arduino.h>

#define DFPLAYER_EQ_NORMAL 0
#define DFPLAYER_EQ_POP 1
#define DFPLAYER_EQ_ROCK 2
#define DFPLAYER_EQ_JAZZ 3
#define DFPLAYER_EQ_CLASSIC 4
#define DFPLAYER_EQ_BASS 5
#define DFPLAYER_DEVICE_U_DISK 1
#define DFPLAYER_DEVICE_SD 2
#define DFPLAYER_DEVICE_AUX 3
#define DFPLAYER_DEVICE_SLEEP 4
#define DFPLAYER_DEVICE_FLASH 5
#define DFPLAYER_RECEIVED_LENGTH 10
#define DFPLAYER_SEND_LENGTH 10
#define TimeOut 0
#define WrongStack 1
#define DFPlayerCardInserted 2
#define DFPlayerCardRemoved 3
#define DFPlayerCardOnline 4
#define DFPlayerPlayFinished 5
#define DFPlayerError 6
#define DFPlayerUSBInserted 7
#define DFPlayerUSBRemoved 8
#define DFPlayerUSBOnline 9
#define DFPlayerCardUSBOnline 10
#define DFPlayerFeedBack 11
#define Busy 1
#define Sleeping 2
#define SerialWrongStack 3
#define CheckSumNotMatch 4
#define FileIndexOut 5
#define FileMismatch 6
#define Advertise 7
#define Stack_Header 0
#define Stack_Version 1
#define Stack_Length 2
#define Stack_Command 3
#define Stack_ACK 4
#define Stack_Parameter 5
#define Stack_CheckSum 7
#define Stack_End 9

class PINWRIGHT_COMPLETE DFRobotDFPlayerMini {
public:
  uint8_t _handleType;
  uint8_t _handleCommand;
  uint16_t _handleParameter;
  bool _isAvailable;
  bool _isSending;
  bool handleMessage(uint8_t, uint16_t = 0);
  bool handleError(uint8_t, uint16_t = 0);
  uint8_t readCommand();
  bool begin(Stream&, bool = true, bool = true);
  bool waitAvailable(unsigned long = 0);
  bool available();
  uint8_t readType();
  uint16_t read();
  void setTimeOut(unsigned long);
  void next();
  void previous();
  void play(int = 1);
  void volumeUp();
  void volumeDown();
  void volume(uint8_t);
  void EQ(uint8_t);
  void loop(int);
  void outputDevice(uint8_t);
  void sleep();
  void reset();
  void start();
  void pause();
  void playFolder(uint8_t, uint8_t);
  void outputSetting(bool, uint8_t);
  void enableLoopAll();
  void disableLoopAll();
  void playMp3Folder(int);
  void advertise(int);
  void playLargeFolder(uint8_t, uint16_t);
  void stopAdvertise();
  void stop();
  void loopFolder(int);
  void randomAll();
  void enableLoop();
  void disableLoop();
  void enableDAC();
  void disableDAC();
  int readState();
  int readVolume();
  int readEQ();
  int readFileCounts(uint8_t);
  int readCurrentFileNumber(uint8_t);
  int readFileCountsInFolder(int);
  int readFileCounts();
  int readFolderCounts();
  int readCurrentFileNumber();
};
