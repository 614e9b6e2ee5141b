//[board esp32dev]
#include <TFT_eSPI.h>
#include "BluetoothSerial.h"

// Boost and coolant gauge on a 240x240 display, data from an ELM327 dongle over Bluetooth.

TFT_eSPI tft = TFT_eSPI();
TFT_eSprite dial = TFT_eSprite(&tft);
BluetoothSerial elm;

const int CX = 120, CY = 120, R = 100;

String ask(const char *pid) {
  elm.print(pid);
  elm.print('\r');
  String answer;
  unsigned long start = millis();
  while (millis() - start < 500) {
    if (!elm.available()) continue;
    char c = elm.read();
    if (c == '>') break;
    if (isHexadecimalDigit(c)) answer += c;  //[line]
  }
  return answer;
}

// The data bytes of an answer to mode 01, -1 if the car said something else.
long query(const char *pid, int bytes) {  //[function]
  String answer = ask(pid);
  String head = String("41") + (pid + 2);
  int at = answer.indexOf(head);
  if (at < 0) return -1;
  String data = answer.substring(at + 4, at + 4 + 2 * bytes);
  return strtol(data.c_str(), nullptr, 16);
}

uint16_t colourFor(float share) {
  if (share > 0.85f) return TFT_RED;
  if (share > 0.65f) return TFT_ORANGE;
  return TFT_GREEN;
}

void drawNeedle(float share, uint16_t colour) {
  float angle = (150 + share * 240) * DEG_TO_RAD;  //[rest e = ]
  int x = CX + cosf(angle) * (R - 12);
  int y = CY + sinf(angle) * (R - 12);
  dial.drawLine(CX, CY, x, y, colour);  //[lines 3]
  dial.drawLine(CX + 1, CY, x + 1, y, colour);
  dial.fillCircle(CX, CY, 6, colour);
}

void drawDial(float boostBar, int coolant) {
  dial.fillSprite(TFT_BLACK);
  for (int i = 0; i <= 10; i++) {
    float a = (150 + i * 24) * DEG_TO_RAD;
    dial.drawLine(CX + cosf(a) * R, CY + sinf(a) * R, CX + cosf(a) * (R - 10),
                  CY + sinf(a) * (R - 10), TFT_WHITE);
  }
  float share = constrain((boostBar + 0.5f) / 2.0f, 0.0f, 1.0f);
  drawNeedle(share, colourFor(share));

  dial.setTextDatum(MC_DATUM);
  dial.setTextColor(TFT_WHITE, TFT_BLACK);
  dial.drawString(String(boostBar, 2) + " bar", CX, CY + 45, 4);
  dial.setTextColor(coolant > 105 ? TFT_RED : TFT_CYAN, TFT_BLACK);
  dial.drawString(String(coolant) + " C", CX, CY + 80, 2);  //[rest g(]
  dial.pushSprite(0, 0);
}

void setup() {
  tft.init();
  tft.setRotation(0);
  tft.fillScreen(TFT_BLACK);
  dial.createSprite(240, 240);

  elm.begin("gauge", true);
  while (!elm.connect("OBDII")) delay(1000);
  ask("ATZ");
  ask("ATE0");
}

void loop() {
  long manifold = query("010B", 1);    // kPa absolute
  long coolant = query("0105", 1);
  if (manifold < 0 || coolant < 0) return;
  drawDial((manifold - 101) / 100.0f, coolant - 40);
}
