// UniversalTelegramBot 1.3 (witnessmenow/UniversalTelegramBot): bots of Telegram.
#pragma once
#include <Arduino.h>
#include <ArduinoJson.h>
#include <Client.h>

#define TELEGRAM_HOST "api.telegram.org"
#define TELEGRAM_SSL_PORT 443
#define HANDLE_MESSAGES 1
extern const char TELEGRAM_CERTIFICATE_ROOT[];
using MoreDataAvailable = bool (*)();
using GetNextByte = byte (*)();
using GetNextBuffer = byte*(*)();
using GetNextBufferLen = int();

struct PINWRIGHT_COMPLETE telegramMessage {
  String text;
  String chat_id;
  String chat_title;
  String from_id;
  String from_name;
  String date;
  String type;
  String file_caption;
  String file_path;
  String file_name;
  bool hasDocument;
  long file_size;
  float longitude;
  float latitude;
  int update_id;
  int message_id;
  int reply_to_message_id;
  String reply_to_text;
  String query_id;
};

class PINWRIGHT_COMPLETE UniversalTelegramBot {
public:
  UniversalTelegramBot(const String&, Client&);
  void updateToken(const String&);
  String getToken();
  String sendGetToTelegram(const String&);
  String sendPostToTelegram(const String&, JsonObject);
  String sendMultipartFormDataToTelegram(const String&, const String&, const String&, const String&,
      const String&, int, MoreDataAvailable, GetNextByte, GetNextBuffer, GetNextBufferLen);
  bool readHTTPAnswer(String&, String&);
  bool getMe();
  bool sendSimpleMessage(const String&, const String&, const String&);
  bool sendMessage(const String&, const String&, const String& = "", int = 0);
  bool sendMessageWithReplyKeyboard(const String&, const String&, const String&, const String&,
      bool = false, bool = false, bool = false);
  bool sendMessageWithInlineKeyboard(const String&, const String&, const String&, const String&,
      int = 0);
  bool sendChatAction(const String&, const String&);
  bool sendPostMessage(JsonObject, bool = false);
  String sendPostPhoto(JsonObject);
  String sendPhotoByBinary(const String&, const String&, int, MoreDataAvailable, GetNextByte,
      GetNextBuffer, GetNextBufferLen);
  String sendPhoto(const String&, const String&, const String& = "", bool = false, int = 0,
      const String& = "");
  bool answerCallbackQuery(const String&, const String& = "", bool = false, const String& = "",
      int = 0);
  bool setMyCommands(const String&);
  String buildCommand(const String&);
  int getUpdates(long);
  bool checkForOkResponse(const String&);
  telegramMessage messages[1];
  long last_message_received;
  String name;
  String userName;
  int longPoll;
  unsigned int waitForResponse;
  int _lastError;
  int last_sent_message_id;
  int maxMessageLength;
};
