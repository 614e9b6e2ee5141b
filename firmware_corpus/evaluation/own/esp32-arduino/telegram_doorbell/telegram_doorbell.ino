//[board esp32dev]
#include <WiFi.h>
#include <WiFiClientSecure.h>
#include <UniversalTelegramBot.h>

#define BOT_TOKEN "000000000:placeholder"
#define OWNER_ID  "1234567"

const int bellPin = 27;
const int chimeRelay = 32;

WiFiClientSecure client;
UniversalTelegramBot bot(BOT_TOKEN, client);

volatile bool bellRang = false;
bool chimeEnabled = true;
unsigned long nextPoll = 0;

void IRAM_ATTR bellIsr() {
  bellRang = true;
}

void answer(int index) {
  String chat = bot.messages[index].chat_id;
  String text = bot.messages[index].text;
  if (chat != OWNER_ID) {
    bot.sendMessage(chat, "This bell has an owner already.", "");  //[line]
    return;
  }
  if (text == "/mute") {
    chimeEnabled = false;
    bot.sendMessage(chat, "Chime off", "");
  } else if (text == "/unmute") {  //[block]
    chimeEnabled = true;
    bot.sendMessage(chat, "Chime on", "");
  } else if (text == "/status") {
    String status = chimeEnabled ? "chime on" : "chime off";
    status += ", signal " + String(WiFi.RSSI()) + " dBm";  //[rest g(]
    bot.sendMessage(chat, status, "");
  } else {
    String keyboard = "[[\"/mute\", \"/unmute\"], [\"/status\"]]";
    bot.sendMessageWithReplyKeyboard(chat, "What shall I do?", "", keyboard, true);
  }
}

void pollBot() {  //[block]
  int count = bot.getUpdates(bot.last_message_received + 1);
  while (count > 0) {
    for (int i = 0; i < count; i++) answer(i);
    count = bot.getUpdates(bot.last_message_received + 1);
  }
}

void setup() {
  Serial.begin(115200);
  pinMode(chimeRelay, OUTPUT);
  pinMode(bellPin, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(bellPin), bellIsr, FALLING);

  WiFi.mode(WIFI_STA);
  WiFi.begin("your-network", "your-password");
  client.setCACert(TELEGRAM_CERTIFICATE_ROOT);
  while (WiFi.status() != WL_CONNECTED) {
    delay(500);
    Serial.print('.');
  }
  // certificates cannot be judged without the date
  configTime(0, 0, "pool.ntp.org");  //[lines 4]
  while (time(nullptr) < 24 * 3600) {
    delay(100);
  }
}

void loop() {
  if (bellRang) {
    delay(50);                      // a real press lasts longer than a spike
    if (digitalRead(bellPin) == LOW) {
      if (chimeEnabled) {
        digitalWrite(chimeRelay, HIGH);
        delay(600);
        digitalWrite(chimeRelay, LOW);
      }
      bot.sendMessage(OWNER_ID, "Somebody is at the door", "");
    }
    bellRang = false;
  }
  if (millis() > nextPoll) {
    pollBot();
    nextPoll = millis() + 2000;
  }
}
