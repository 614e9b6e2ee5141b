// Shows the local time from NTP as hours and minutes on a TM1637 display, without a library.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif
#include <time.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char TIME_ZONE[] = "CET-1CEST,M3.5.0,M10.5.0/3";  // a POSIX zone
const char NTP_SERVER[] = "pool.ntp.org";
const int TM_CLK_PIN = 18;
const int TM_DIO_PIN = 19;
const uint8_t TM_BRIGHTNESS = 4;  // 0 to 7
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
const uint8_t TM_COLON = 0x80;  // at the second digit
const uint8_t TM_DASH = 0x40;

time_t shownTime = 0;

// part: helpers
// The bus has pull-ups: a line is high when it is let go.
void tmRelease(int pin) {
  pinMode(pin, INPUT);
  delayMicroseconds(5);
}

void tmPull(int pin) {
  pinMode(pin, OUTPUT);
  delayMicroseconds(5);
}

void tmStart() {
  tmPull(TM_DIO_PIN);
}

void tmStop() {
  tmPull(TM_CLK_PIN);
  tmPull(TM_DIO_PIN);
  tmRelease(TM_CLK_PIN);
  tmRelease(TM_DIO_PIN);
}

void tmWrite(uint8_t value) {
  for (int bit = 0; bit < 8; bit++) {  // first the lowest
    tmPull(TM_CLK_PIN);
    if (value >> bit & 1) {
      tmRelease(TM_DIO_PIN);
    } else {
      tmPull(TM_DIO_PIN);
    }
    tmRelease(TM_CLK_PIN);
  }
  tmPull(TM_CLK_PIN);  // the ninth clock is for the chip's answer
  tmRelease(TM_DIO_PIN);
  tmRelease(TM_CLK_PIN);
  tmPull(TM_CLK_PIN);
  tmPull(TM_DIO_PIN);
}

void tmShow(const uint8_t *segments) {
  tmStart();
  tmWrite(0x40);  // data follow, the address goes up by itself
  tmStop();
  tmStart();
  tmWrite(0xC0);  // first digit
  for (int i = 0; i < 4; i++) {
    tmWrite(segments[i]);
  }
  tmStop();
  tmStart();
  tmWrite(0x88 | TM_BRIGHTNESS);  // display on
  tmStop();
}

void showClock(time_t now) {
  uint8_t segments[4] = {TM_DASH, TM_DASH, TM_DASH, TM_DASH};
  if (now >= 1700000000) {  // the clock starts at 1970
    struct tm local;
    localtime_r(&now, &local);
    segments[0] = DIGIT_SEGMENTS[local.tm_hour / 10];
    segments[1] = DIGIT_SEGMENTS[local.tm_hour % 10] | (now % 2 ? 0 : TM_COLON);
    segments[2] = DIGIT_SEGMENTS[local.tm_min / 10];
    segments[3] = DIGIT_SEGMENTS[local.tm_min % 10];
  }
  tmShow(segments);
}

// part: setup
void setup() {
  Serial.begin(115200);
  digitalWrite(TM_CLK_PIN, LOW);  // the level whenever they are outputs
  digitalWrite(TM_DIO_PIN, LOW);
  tmRelease(TM_CLK_PIN);
  tmRelease(TM_DIO_PIN);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  configTzTime(TIME_ZONE, NTP_SERVER);  // from here on the clock is set in the background
}

// part: loop
void loop() {
  time_t now = time(nullptr);
  if (now != shownTime) {
    shownTime = now;
    showClock(now);
  }
}
