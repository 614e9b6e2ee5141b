//[board leonardo]
/**
 * Macro pad: 2 x 3 keys on a Pro Micro, sends key strokes through a HID report of its own.
 * The core's HID library carries the report, the descriptor is a plain boot keyboard.
 */
#include <HID.h>

namespace {

const uint8_t rowPins[] = {4, 5};
const uint8_t colPins[] = {6, 7, 8};
constexpr uint8_t kRows = sizeof(rowPins);
constexpr uint8_t kCols = sizeof(colPins);
constexpr uint8_t kReportId = 2;

const uint8_t descriptor[] PROGMEM = {
    0x05, 0x01, 0x09, 0x06, 0xA1, 0x01, 0x85, kReportId,
    0x05, 0x07, 0x19, 0xE0, 0x29, 0xE7, 0x15, 0x00, 0x25, 0x01, 0x75, 0x01, 0x95, 0x08, 0x81, 0x02,
    0x95, 0x01, 0x75, 0x08, 0x81, 0x03,
    0x95, 0x06, 0x75, 0x08, 0x15, 0x00, 0x25, 0x73, 0x05, 0x07, 0x19, 0x00, 0x29, 0x73, 0x81, 0x00,
    0xC0,
};

struct Report {
  uint8_t modifiers = 0;
  uint8_t reserved = 0;
  uint8_t keys[6] = {};
};

struct Macro {
  uint8_t modifiers;
  uint8_t key;
};

constexpr uint8_t CTRL = 0x01, SHIFT = 0x02, GUI = 0x08;

// usage ids: c=0x06 v=0x19 z=0x1D s=0x16 l=0x0F, F5=0x3E
const Macro macros[kRows][kCols] = {
    {{CTRL, 0x06}, {CTRL, 0x19}, {CTRL, 0x1D}},
    {{CTRL | SHIFT, 0x16}, {GUI, 0x0F}, {0, 0x3E}},
};

bool wasDown[kRows][kCols];

void send(const Report &report) {
  HID().SendReport(kReportId, &report, sizeof(report));  //[line]
}

void tap(const Macro &macro) {
  Report report;
  report.modifiers = macro.modifiers;  //[lines 3]
  report.keys[0] = macro.key;
  send(report);
  delay(8);
  send(Report());
}

}  // namespace

void setup() {
  static HIDSubDescriptor node(descriptor, sizeof(descriptor));
  HID().AppendDescriptor(&node);  //[line]
  for (uint8_t row : rowPins) {
    pinMode(row, OUTPUT);
    digitalWrite(row, HIGH);
  }
  for (uint8_t col : colPins) pinMode(col, INPUT_PULLUP);  //[rest l, ]
}

void loop() {
  for (uint8_t r = 0; r < kRows; r++) {
    digitalWrite(rowPins[r], LOW);
    delayMicroseconds(10);
    for (uint8_t c = 0; c < kCols; c++) {
      const bool down = digitalRead(colPins[c]) == LOW;
      if (down && !wasDown[r][c]) tap(macros[r][c]);
      wasDown[r][c] = down;
    }
    digitalWrite(rowPins[r], HIGH);
  }
  delay(5);  // debounce
}
