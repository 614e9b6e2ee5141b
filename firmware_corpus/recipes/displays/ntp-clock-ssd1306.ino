// Shows the local time from NTP on an SSD1306 OLED, daylight saving included.

// part: includes
#include <Adafruit_GFX.h>
#include <Adafruit_SSD1306.h>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif
#include <Wire.h>
#include <time.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char TIME_ZONE[] = "CET-1CEST,M3.5.0,M10.5.0/3";  // a POSIX zone
const char NTP_SERVER[] = "pool.ntp.org";
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t OLED_ADDRESS = 0x3C;
const int OLED_WIDTH = 128;
const int OLED_HEIGHT = 64;

Adafruit_SSD1306 oled(OLED_WIDTH, OLED_HEIGHT, &Wire, -1);  // no reset pin
bool oledIsReady = false;
time_t shownTime = 0;

// part: helpers
void showClock(time_t now) {
  char clockText[12] = "--:--:--";
  char dateText[16] = "no time yet";
  if (now >= 1700000000) {  // the clock starts at 1970
    struct tm local;
    localtime_r(&now, &local);
    strftime(clockText, sizeof(clockText), "%H:%M:%S", &local);
    strftime(dateText, sizeof(dateText), "%d.%m.%Y", &local);
  }
  oled.clearDisplay();
  oled.setCursor(0, 0);
  oled.setTextSize(2);
  oled.println(clockText);
  oled.setTextSize(1);
  oled.println();
  oled.print(dateText);
  oled.display();
}

// part: setup
void setup() {
  Serial.begin(115200);
  Wire.begin(SDA_PIN, SCL_PIN);
  Wire.beginTransmission(OLED_ADDRESS);
  oledIsReady = Wire.endTransmission() == 0 && oled.begin(SSD1306_SWITCHCAPVCC, OLED_ADDRESS);
  if (!oledIsReady) {
    Serial.println("no SSD1306 found, or no memory: check wiring and address");
  }
  oled.setTextColor(SSD1306_WHITE);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  configTzTime(TIME_ZONE, NTP_SERVER);  // from here on the clock is set in the background
}

// part: loop
void loop() {
  time_t now = time(nullptr);
  if (oledIsReady && now != shownTime) {
    shownTime = now;
    showClock(now);
  }
}
