// U8g2 2.34 to 2.36 (olikraus/U8g2): monochrome displays.
// The library has a class for each display, buffer and bus; they differ in nothing but their
// constructors, so here each is another name of the class of its bus.
#pragma once
#include <Arduino.h>
#include <Print.h>
#include <SPI.h>
#include <U8x8lib.h>
#include <Wire.h>
#include <u8g2_fonts.h>

using u8g2_uint_t = uint16_t;
using u8g2_int_t = int16_t;
using u8g2_long_t = int32_t;
using u8g2_t = struct u8g2_struct;
using u8g2_cb_t = struct u8g2_cb_struct;
class U8G2LOG;

extern const u8g2_cb_t u8g2_cb_r0, u8g2_cb_r1, u8g2_cb_r2, u8g2_cb_r3, u8g2_cb_mirror,
    u8g2_cb_mirror_vertical;
#define U8G2_R0 (&u8g2_cb_r0)
#define U8G2_R1 (&u8g2_cb_r1)
#define U8G2_R2 (&u8g2_cb_r2)
#define U8G2_R3 (&u8g2_cb_r3)
#define U8G2_MIRROR (&u8g2_cb_mirror)
#define U8G2_MIRROR_VERTICAL (&u8g2_cb_mirror_vertical)

#define U8G2_DRAW_UPPER_RIGHT 0x01
#define U8G2_DRAW_UPPER_LEFT 0x02
#define U8G2_DRAW_LOWER_LEFT 0x04
#define U8G2_DRAW_LOWER_RIGHT 0x08
#define U8G2_DRAW_ALL 0x0f
#define U8G2_BTN_BW0 0
#define U8G2_BTN_BW1 1
#define U8G2_BTN_BW2 2
#define U8G2_BTN_BW3 3
#define U8G2_BTN_SHADOW_POS 3
#define U8G2_BTN_SHADOW0 0x08
#define U8G2_BTN_SHADOW1 0x10
#define U8G2_BTN_SHADOW2 0x18
#define U8G2_BTN_INV 0x20
#define U8G2_BTN_HCENTER 0x40
#define U8G2_BTN_XFRAME 0x80
#define U8G2_WITH_UNICODE

class PINWRIGHT_COMPLETE U8G2 : public Print {
public:
  u8g2_uint_t tx;
  u8g2_uint_t ty;
  U8G2();
  u8x8_t* getU8x8();
  u8g2_t* getU8g2();
  void sendF(const char*, ...);
  uint32_t getBusClock();
  void setBusClock(uint32_t);
  void setI2CAddress(uint8_t);
  void enableUTF8Print();
  void disableUTF8Print();
  uint8_t getCols();
  uint8_t getRows();
  void drawTile(uint8_t, uint8_t, uint8_t, uint8_t*);
  void setMenuSelectPin(uint8_t);
  void setMenuPrevPin(uint8_t);
  void setMenuNextPin(uint8_t);
  void setMenuUpPin(uint8_t);
  void setMenuDownPin(uint8_t);
  void setMenuHomePin(uint8_t);
  uint8_t getMenuEvent();
  void initDisplay();
  void initInterface();
  void clearDisplay();
  void setPowerSave(uint8_t);
  void setFlipMode(uint8_t);
  void setContrast(uint8_t);
  void setDisplayRotation(const u8g2_cb_t*);
  bool begin();
  void beginSimple();
  bool begin(uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE, uint8_t = U8X8_PIN_NONE,
      uint8_t = U8X8_PIN_NONE);
  void setMaxClipWindow();
  void setClipWindow(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  u8g2_uint_t getDisplayHeight();
  u8g2_uint_t getDisplayWidth();
  void sendBuffer();
  void clearBuffer();
  void firstPage();
  uint8_t nextPage();
  uint8_t* getBufferPtr();
  uint8_t getBufferTileHeight();
  uint8_t getBufferTileWidth();
  uint8_t getPageCurrTileRow();
  void setPageCurrTileRow(uint8_t);
  uint8_t getBufferCurrTileRow();
  void setBufferCurrTileRow(uint8_t);
  void setAutoPageClear(uint8_t);
  void updateDisplayArea(uint8_t, uint8_t, uint8_t, uint8_t);
  void updateDisplay();
  void refreshDisplay();
  void setDrawColor(uint8_t);
  uint8_t getDrawColor();
  void drawPixel(u8g2_uint_t, u8g2_uint_t);
  void drawHLine(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void drawVLine(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void drawHVLine(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t);
  void drawFrame(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void drawRFrame(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void drawBox(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void drawRBox(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void drawButtonUTF8(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t,
      const char*);
  void drawCircle(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t = U8G2_DRAW_ALL);
  void drawDisc(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t = U8G2_DRAW_ALL);
  void drawEllipse(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t = U8G2_DRAW_ALL);
  void drawFilledEllipse(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t,
      uint8_t = U8G2_DRAW_ALL);
  void drawArc(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t, uint8_t);
  void drawLine(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
  void setBitmapMode(uint8_t);
  void drawBitmap(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
  void drawXBM(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
  void drawXBMP(u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
  void drawTriangle(int16_t, int16_t, int16_t, int16_t, int16_t, int16_t);
  void drawLog(u8g2_uint_t, u8g2_uint_t, U8G2LOG&);
  void setFont(const uint8_t*);
  void setFontMode(uint8_t);
  void setFontDirection(uint8_t);
  int8_t getAscent();
  int8_t getDescent();
  void setFontPosBaseline();
  void setFontPosBottom();
  void setFontPosTop();
  void setFontPosCenter();
  void setFontRefHeightText();
  void setFontRefHeightExtendedText();
  void setFontRefHeightAll();
  u8g2_uint_t drawGlyph(u8g2_uint_t, u8g2_uint_t, uint16_t);
  u8g2_uint_t drawGlyphX2(u8g2_uint_t, u8g2_uint_t, uint16_t);
  u8g2_uint_t drawStr(u8g2_uint_t, u8g2_uint_t, const char*);
  u8g2_uint_t drawStrX2(u8g2_uint_t, u8g2_uint_t, const char*);
  u8g2_uint_t drawUTF8(u8g2_uint_t, u8g2_uint_t, const char*);
  u8g2_uint_t drawUTF8X2(u8g2_uint_t, u8g2_uint_t, const char*);
  u8g2_uint_t drawExtUTF8(u8g2_uint_t, u8g2_uint_t, uint8_t, const uint16_t*, const char*);
  u8g2_uint_t getStrWidth(const char*);
  u8g2_uint_t getUTF8Width(const char*);
  int8_t getXOffsetGlyph(uint16_t);
  int8_t getXOffsetUTF8(const char*);
  void drawHB(u8g2_uint_t, u8g2_uint_t, const unsigned char*);
  void writeBufferPBM(Print&);
  void writeBufferXBM(Print&);
  void writeBufferPBM2(Print&);
  void writeBufferXBM2(Print&);
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  uint8_t userInterfaceSelectionList(const char*, uint8_t, const char*);
  uint8_t userInterfaceMessage(const char*, const char*, const char*, const char*);
  uint8_t userInterfaceInputValue(const char*, const char*, uint8_t*, uint8_t, uint8_t, uint8_t,
      const char*);
  void home();
  void clear();
  void noDisplay();
  void display();
  void setCursor(u8g2_uint_t, u8g2_uint_t);
  u8g2_uint_t getCursorX();
  u8g2_uint_t getCursorY();
  void sleepOn();
  void sleepOff();
  void setColorIndex(uint8_t);
  uint8_t getColorIndex();
  int8_t getFontAscent();
  int8_t getFontDescent();
  int8_t getMaxCharHeight();
  int8_t getMaxCharWidth();
  u8g2_uint_t getHeight();
  u8g2_uint_t getWidth();
};

class U8G2LOG : public Print {
public:
  U8G2LOG();
  bool begin(U8G2&, uint8_t, uint8_t, uint8_t*);
  bool begin(uint8_t, uint8_t, uint8_t*);
  void setLineHeightOffset(int8_t);
  void setRedrawMode(uint8_t);
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  void writeString(const char*);
  void writeChar(uint8_t);
  void writeHex8(uint8_t);
  void writeHex16(uint16_t);
  void writeHex32(uint32_t);
  void writeDec8(uint8_t, uint8_t);
  void writeDec16(uint8_t, uint8_t);
};

// The same by C functions, on what getU8g2() gives.
void u8g2_ClearDisplay(u8g2_t*);
void u8g2_SetMaxClipWindow(u8g2_t*);
void u8g2_SetClipWindow(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_SetDisplayRotation(u8g2_t*, const u8g2_cb_t*);
void u8g2_SendF(u8g2_t*, const char*, ...);
void u8g2_SendBuffer(u8g2_t*);
void u8g2_ClearBuffer(u8g2_t*);
void u8g2_SetBufferCurrTileRow(u8g2_t*, uint8_t);
void u8g2_FirstPage(u8g2_t*);
uint8_t u8g2_NextPage(u8g2_t*);
void u8g2_UpdateDisplayArea(u8g2_t*, uint8_t, uint8_t, uint8_t, uint8_t);
void u8g2_UpdateDisplay(u8g2_t*);
void u8g2_WriteBufferPBM(u8g2_t*, void (*)(const char*));
void u8g2_WriteBufferXBM(u8g2_t*, void (*)(const char*));
void u8g2_WriteBufferPBM2(u8g2_t*, void (*)(const char*));
void u8g2_WriteBufferXBM2(u8g2_t*, void (*)(const char*));
void u8g2_DrawHVLine(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t);
void u8g2_DrawHLine(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawVLine(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawPixel(u8g2_t*, u8g2_uint_t, u8g2_uint_t);
void u8g2_SetDrawColor(u8g2_t*, uint8_t);
void u8g2_SetBitmapMode(u8g2_t*, uint8_t);
void u8g2_DrawHorizontalBitmap(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
void u8g2_DrawBitmap(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
void u8g2_DrawXBM(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
void u8g2_DrawXBMP(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const uint8_t*);
uint8_t u8g2_IsIntersection(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawCircle(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t);
void u8g2_DrawDisc(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t);
void u8g2_DrawEllipse(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t);
void u8g2_DrawFilledEllipse(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t);
void u8g2_DrawArc(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, uint8_t, uint8_t);
void u8g2_DrawLine(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawBox(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawFrame(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawRBox(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawRFrame(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t);
void u8g2_DrawButtonFrame(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t,
    u8g2_uint_t);
void u8g2_DrawButtonUTF8(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t,
    u8g2_uint_t, const char*);
void u8g2_ClearPolygonXY();
void u8g2_AddPolygonXY(u8g2_t*, int16_t, int16_t);
void u8g2_DrawPolygon(u8g2_t*);
void u8g2_DrawTriangle(u8g2_t*, int16_t, int16_t, int16_t, int16_t, int16_t, int16_t);
uint8_t u8g2_GetKerningByTable(u8g2_t*, const uint16_t*, uint16_t, uint16_t);
size_t u8g2_GetFontSize(const uint8_t*);
void u8g2_SetFont(u8g2_t*, const uint8_t*);
void u8g2_SetFontMode(u8g2_t*, uint8_t);
uint8_t u8g2_IsGlyph(u8g2_t*, uint16_t);
int8_t u8g2_GetGlyphWidth(u8g2_t*, uint16_t);
u8g2_uint_t u8g2_DrawGlyph(u8g2_t*, u8g2_uint_t, u8g2_uint_t, uint16_t);
u8g2_uint_t u8g2_DrawGlyphX2(u8g2_t*, u8g2_uint_t, u8g2_uint_t, uint16_t);
int8_t u8g2_GetStrX(u8g2_t*, const char*);
int8_t u8g2_GetXOffsetGlyph(u8g2_t*, uint16_t);
int8_t u8g2_GetXOffsetUTF8(u8g2_t*, const char*);
void u8g2_SetFontDirection(u8g2_t*, uint8_t);
u8g2_uint_t u8g2_DrawStr(u8g2_t*, u8g2_uint_t, u8g2_uint_t, const char*);
u8g2_uint_t u8g2_DrawStrX2(u8g2_t*, u8g2_uint_t, u8g2_uint_t, const char*);
u8g2_uint_t u8g2_DrawUTF8(u8g2_t*, u8g2_uint_t, u8g2_uint_t, const char*);
u8g2_uint_t u8g2_DrawUTF8X2(u8g2_t*, u8g2_uint_t, u8g2_uint_t, const char*);
u8g2_uint_t u8g2_DrawExtUTF8(u8g2_t*, u8g2_uint_t, u8g2_uint_t, uint8_t, const uint16_t*,
    const char*);
uint8_t u8g2_IsAllValidUTF8(u8g2_t*, const char*);
u8g2_uint_t u8g2_GetStrWidth(u8g2_t*, const char*);
u8g2_uint_t u8g2_GetUTF8Width(u8g2_t*, const char*);
void u8g2_SetFontPosBaseline(u8g2_t*);
void u8g2_SetFontPosBottom(u8g2_t*);
void u8g2_SetFontPosTop(u8g2_t*);
void u8g2_SetFontPosCenter(u8g2_t*);
void u8g2_SetFontRefHeightText(u8g2_t*);
void u8g2_SetFontRefHeightExtendedText(u8g2_t*);
void u8g2_SetFontRefHeightAll(u8g2_t*);
void u8g2_DrawHB(u8g2_t*, u8g2_uint_t, u8g2_uint_t, const unsigned char*);
void u8g2_DrawUTF8Line(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, const char*, uint8_t,
    uint8_t);
u8g2_uint_t u8g2_DrawUTF8Lines(u8g2_t*, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t, u8g2_uint_t,
    const char*);
uint8_t u8g2_UserInterfaceSelectionList(u8g2_t*, const char*, uint8_t, const char*);
uint8_t u8g2_UserInterfaceMessage(u8g2_t*, const char*, const char*, const char*, const char*);
uint8_t u8g2_UserInterfaceInputValue(u8g2_t*, const char*, const char*, uint8_t*, uint8_t, uint8_t,
    uint8_t, const char*);
void u8g2_SetupBuffer_SDL_128x64(u8g2_t*, const u8g2_cb_t*);
void u8g2_SetupBuffer_SDL_128x64_4(u8g2_t*, const u8g2_cb_t*);
void u8g2_SetupBuffer_SDL_128x64_1(u8g2_t*, const u8g2_cb_t*);
void u8g2_SetupBuffer_SDL_256x128(u8g2_t*, const u8g2_cb_t*);
void u8g2_SetupBuffer_TGA_DESC(u8g2_t*, const u8g2_cb_t*);
void u8g2_SetupBuffer_TGA_LCD(u8g2_t*, const u8g2_cb_t*);
void u8g2_SetupBitmap(u8g2_t*, const u8g2_cb_t*, uint16_t, uint16_t);
void u8g2_SetupLinuxFb(u8g2_t*, const u8g2_cb_t*, const char*);
void u8g2_SetupBuffer_Utf8(u8g2_t*, const u8g2_cb_t*);

// One class for each way to connect a display; the pins are those of the bus, then the reset.
class PINWRIGHT_COMPLETE pinwright_U8g2On4WireSoftSpi : public U8G2 {
public:
  pinwright_U8g2On4WireSoftSpi(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2On4WireSpi : public U8G2 {
public:
  pinwright_U8g2On4WireSpi(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2On3WireSoftSpi : public U8G2 {
public:
  pinwright_U8g2On3WireSoftSpi(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2On3WireSpi : public U8G2 {
public:
  pinwright_U8g2On3WireSpi(const u8g2_cb_t*, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2OnSoftI2c : public U8G2 {
public:
  pinwright_U8g2OnSoftI2c(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2OnI2c : public U8G2 {
public:
  pinwright_U8g2OnI2c(const u8g2_cb_t*, uint8_t = U8X8_PIN_NONE, uint8_t = U8X8_PIN_NONE, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2OnSecondI2c : public U8G2 {
public:
  pinwright_U8g2OnSecondI2c(const u8g2_cb_t*, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2OnParallel : public U8G2 {
public:
  pinwright_U8g2OnParallel(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
      uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};

#define PINWRIGHT_U8G2(display, bus, type) \
  using U8G2_##display##_1_##bus = type;    \
  using U8G2_##display##_2_##bus = type;    \
  using U8G2_##display##_F_##bus = type;
#define ON_4W_SPI(display)                        \
  PINWRIGHT_U8G2(display, 4W_SW_SPI, pinwright_U8g2On4WireSoftSpi)      \
  PINWRIGHT_U8G2(display, 4W_HW_SPI, pinwright_U8g2On4WireSpi)          \
  PINWRIGHT_U8G2(display, 2ND_4W_HW_SPI, pinwright_U8g2On4WireSpi)
#define ON_3W_SPI(display)                        \
  PINWRIGHT_U8G2(display, 3W_SW_SPI, pinwright_U8g2On3WireSoftSpi)      \
  PINWRIGHT_U8G2(display, 3W_HW_SPI, pinwright_U8g2On3WireSpi)
#define ON_I2C(display)                           \
  PINWRIGHT_U8G2(display, SW_I2C, pinwright_U8g2OnSoftI2c)              \
  PINWRIGHT_U8G2(display, HW_I2C, pinwright_U8g2OnI2c)                  \
  PINWRIGHT_U8G2(display, 2ND_HW_I2C, pinwright_U8g2OnSecondI2c)
#define ON_SPI(display)                           \
  PINWRIGHT_U8G2(display, SW_SPI, pinwright_U8g2On3WireSoftSpi)         \
  PINWRIGHT_U8G2(display, HW_SPI, pinwright_U8g2On3WireSpi)             \
  PINWRIGHT_U8G2(display, 2ND_HW_SPI, pinwright_U8g2On3WireSpi)
#define ON_8080(display) PINWRIGHT_U8G2(display, 8080, pinwright_U8g2OnParallel)
#define ON_6800(display) PINWRIGHT_U8G2(display, 6800, pinwright_U8g2OnParallel)

#include <u8g2_displays.h>

// Displays with two and three controllers: eight data lines, then enable or chip select of each.
class PINWRIGHT_COMPLETE pinwright_U8g2OnTwoChips : public U8G2 {
public:
  pinwright_U8g2OnTwoChips(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
      uint8_t, uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8g2OnThreeChips : public U8G2 {
public:
  pinwright_U8g2OnThreeChips(const u8g2_cb_t*, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
      uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
#define PINWRIGHT_U8G2_CHIPS(display, type) \
  using U8G2_##display##_1 = type;          \
  using U8G2_##display##_2 = type;          \
  using U8G2_##display##_F = type;
PINWRIGHT_U8G2_CHIPS(SBN1661_122X32, pinwright_U8g2OnTwoChips)
PINWRIGHT_U8G2_CHIPS(SED1520_122X32, pinwright_U8g2OnTwoChips)
PINWRIGHT_U8G2_CHIPS(KS0108_128X64, pinwright_U8g2OnThreeChips)
PINWRIGHT_U8G2_CHIPS(KS0108_ERM19264, pinwright_U8g2OnThreeChips)
PINWRIGHT_U8G2_CHIPS(T7932_150X32, pinwright_U8g2OnThreeChips)
PINWRIGHT_U8G2_CHIPS(HD44102_100X64, pinwright_U8g2OnThreeChips)
