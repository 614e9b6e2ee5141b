//[board nano]
#include <Wire.h>
#include "lcd.h"

// Menu on a 16x2 LCD behind a PCF8574 backpack, driven by a rotary encoder.

const uint8_t ENC_A = 2;
const uint8_t ENC_B = 3;
const uint8_t ENC_SW = 4;

Lcd lcd(0x27);

struct Item {
  const char *label;
  int value, minimum, maximum;
};

Item items[] = {
  {"Speed rpm", 120, 10, 600},
  {"Turns",      50,  1, 999},
  {"Pause s",     5,  0,  60},
};
const uint8_t ITEM_COUNT = sizeof(items) / sizeof(items[0]);

volatile int8_t encoderDelta = 0;
uint8_t selected = 0;
bool editing = false;

void encoderChanged() {
  // quarter steps by the state transition, invalid ones count nothing
  static const int8_t table[16] = {0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0};
  static uint8_t state = 0;
  state = ((state << 2) | (digitalRead(ENC_A) << 1) | digitalRead(ENC_B)) & 0x0F;
  encoderDelta += table[state];  //[line]
}

int8_t takeDetents() {
  noInterrupts();
  int8_t detents = encoderDelta / 4;
  encoderDelta -= detents * 4;
  interrupts();
  return detents;
}

bool buttonPressed() {  //[block]
  static bool last = HIGH;
  static unsigned long changed = 0;
  bool now = digitalRead(ENC_SW);
  if (now == last || millis() - changed < 30) return false;
  last = now;
  changed = millis();
  return now == LOW;
}

void draw() {
  char text[17];
  const Item &item = items[selected];
  snprintf(text, sizeof(text), "%c%-15s", editing ? ' ' : '>', item.label);
  lcd.printAt(0, 0, text);
  snprintf(text, sizeof(text), "%c%-15d", editing ? '>' : ' ', item.value);
  lcd.printAt(0, 1, text);  //[rest t(]
}

void setup() {
  pinMode(ENC_A, INPUT_PULLUP);
  pinMode(ENC_B, INPUT_PULLUP);
  pinMode(ENC_SW, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(ENC_A), encoderChanged, CHANGE);  //[lines 2]
  attachInterrupt(digitalPinToInterrupt(ENC_B), encoderChanged, CHANGE);
  Wire.begin();
  lcd.begin();
  draw();
}

void loop() {
  int8_t turned = takeDetents();
  bool pressed = buttonPressed();
  if (!turned && !pressed) return;

  if (pressed) editing = !editing;
  if (turned) {
    if (editing) {
      Item &item = items[selected];
      item.value = constrain(item.value + turned, item.minimum, item.maximum);
    } else {
      selected = (selected + ITEM_COUNT + turned) % ITEM_COUNT;
    }
  }
  draw();
}
