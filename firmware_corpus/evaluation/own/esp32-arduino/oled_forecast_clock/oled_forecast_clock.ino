//[board esp32dev]
#include <WiFi.h>
#include <HTTPClient.h>
#include <ArduinoJson.h>
#include <Wire.h>
#include <Adafruit_GFX.h>
#include <Adafruit_SSD1306.h>
#include <time.h>

#define OLED_ADDR 0x3C

Adafruit_SSD1306 display(128, 64, &Wire, -1);

const char* ssid = "your-network";
const char* password = "your-password";
const char* tz = "CET-1CEST,M3.5.0,M10.5.0/3";
const char* url = "http://api.example.org/forecast?place=home";

struct Forecast {
  float low = NAN;
  float high = NAN;
  int rainPercent = 0;
  bool valid = false;
} forecast;

bool fetchForecast() {
  HTTPClient http;
  http.setTimeout(5000);
  if (!http.begin(url)) return false;
  int code = http.GET();
  if (code != HTTP_CODE_OK) {  //[block]
    Serial.printf("forecast: %s\n", HTTPClient::errorToString(code).c_str());
    http.end();
    return false;
  }

  JsonDocument doc;
  DeserializationError error = deserializeJson(doc, http.getString());  //[rest r = ]
  http.end();
  if (error) {
    Serial.println(error.c_str());
    return false;
  }
  JsonObject today = doc["days"][0];
  forecast.low = today["low"] | NAN;  //[lines 4]
  forecast.high = today["high"] | NAN;
  forecast.rainPercent = today["rain"] | 0;
  forecast.valid = true;
  return true;
}

void draw() {
  display.clearDisplay();
  display.setTextColor(SSD1306_WHITE);

  struct tm now;
  char text[24];
  if (getLocalTime(&now, 100)) {
    display.setTextSize(3);
    display.setCursor(18, 4);
    strftime(text, sizeof(text), "%H:%M", &now);  //[line]
    display.print(text);
    display.setTextSize(1);
    display.setCursor(18, 32);
    strftime(text, sizeof(text), "%a %d %b %Y", &now);
    display.print(text);
  }

  display.drawFastHLine(0, 44, 128, SSD1306_WHITE);
  display.setCursor(0, 52);
  if (forecast.valid) {
    display.printf("%.0f..%.0f C  rain %d%%", forecast.low, forecast.high, forecast.rainPercent);
  } else {
    display.print("no forecast");
  }
  display.display();
}

void setup() {
  Serial.begin(115200);
  if (!display.begin(SSD1306_SWITCHCAPVCC, OLED_ADDR)) {
    Serial.println("no display");
    while (true) delay(1000);
  }
  display.clearDisplay();
  display.display();

  WiFi.begin(ssid, password);
  configTzTime(tz, "pool.ntp.org", "time.nist.gov");  //[line]
}

void loop() {
  static uint32_t nextFetch = 0;
  if (WiFi.status() == WL_CONNECTED && millis() >= nextFetch) {
    bool ok = fetchForecast();
    nextFetch = millis() + (ok ? 30 : 2) * 60000UL;
  }
  draw();
  delay(500);
}
