// TFT_eSPI 2.5 (bodmer/TFT_eSPI): colour displays. What a program's set-up defines (pins, sizes) is
// given a value here where it has none: it can stand in a file of the library's.
#pragma once
#include <Arduino.h>
#include <FS.h>
#include <Print.h>
#include <SPI.h>
#include <gfxfont.h>

#if !defined(TFT_WIDTH)
#define TFT_WIDTH 240
#endif
#if !defined(TFT_HEIGHT)
#define TFT_HEIGHT 320
#endif
#if !defined(TFT_MISO)
#define TFT_MISO 12
#endif
#if !defined(TFT_MOSI)
#define TFT_MOSI 13
#endif
#if !defined(TFT_SCLK)
#define TFT_SCLK 14
#endif
#if !defined(TFT_CS)
#define TFT_CS 15
#endif
#if !defined(TFT_DC)
#define TFT_DC 0
#endif
#if !defined(TFT_RST)
#define TFT_RST 2
#endif
#if !defined(TOUCH_CS)
#define TOUCH_CS -1
#endif
#if !defined(SPI_FREQUENCY)
#define SPI_FREQUENCY 27000000
#endif

#define TFT_ESPI_VERSION "2.5.44"
#define TFT_ESPI_FEATURES 1
#define TAB_COLOUR 0
#define TFT_SPI_MODE SPI_MODE0
#define TL_DATUM 0
#define TC_DATUM 1
#define TR_DATUM 2
#define ML_DATUM 3
#define CL_DATUM 3
#define MC_DATUM 4
#define CC_DATUM 4
#define MR_DATUM 5
#define CR_DATUM 5
#define BL_DATUM 6
#define BC_DATUM 7
#define BR_DATUM 8
#define L_BASELINE 9
#define C_BASELINE 10
#define R_BASELINE 11
#define TFT_BLACK 0x0000
#define TFT_NAVY 0x000F
#define TFT_DARKGREEN 0x03E0
#define TFT_DARKCYAN 0x03EF
#define TFT_MAROON 0x7800
#define TFT_PURPLE 0x780F
#define TFT_OLIVE 0x7BE0
#define TFT_LIGHTGREY 0xD69A
#define TFT_DARKGREY 0x7BEF
#define TFT_BLUE 0x001F
#define TFT_GREEN 0x07E0
#define TFT_CYAN 0x07FF
#define TFT_RED 0xF800
#define TFT_MAGENTA 0xF81F
#define TFT_YELLOW 0xFFE0
#define TFT_WHITE 0xFFFF
#define TFT_ORANGE 0xFDA0
#define TFT_GREENYELLOW 0xB7E0
#define TFT_PINK 0xFE19
#define TFT_BROWN 0x9A60
#define TFT_GOLD 0xFEA0
#define TFT_SILVER 0xC618
#define TFT_SKYBLUE 0x867D
#define TFT_VIOLET 0x915C
#define TFT_TRANSPARENT 0x0120
#define CP437_SWITCH 1
#define UTF8_SWITCH 2
#define PSRAM_ENABLE 3
extern const GFXfont Orbitron_Light_24, Orbitron_Light_32, Roboto_Thin_24, Satisfy_24, Yellowtail_32;
extern const uint16_t default_4bit_palette[];
extern const GFXfont FreeMono12pt7b, FreeMono18pt7b, FreeMono24pt7b, FreeMono9pt7b,
    FreeMonoBold12pt7b, FreeMonoBold18pt7b, FreeMonoBold24pt7b, FreeMonoBold9pt7b,
    FreeMonoBoldOblique12pt7b, FreeMonoBoldOblique18pt7b, FreeMonoBoldOblique24pt7b,
    FreeMonoBoldOblique9pt7b, FreeMonoOblique12pt7b, FreeMonoOblique18pt7b, FreeMonoOblique24pt7b,
    FreeMonoOblique9pt7b, FreeSans12pt7b, FreeSans18pt7b, FreeSans24pt7b, FreeSans9pt7b,
    FreeSansBold12pt7b, FreeSansBold18pt7b, FreeSansBold24pt7b, FreeSansBold9pt7b,
    FreeSansBoldOblique12pt7b, FreeSansBoldOblique18pt7b, FreeSansBoldOblique24pt7b,
    FreeSansBoldOblique9pt7b, FreeSansOblique12pt7b, FreeSansOblique18pt7b, FreeSansOblique24pt7b,
    FreeSansOblique9pt7b, FreeSerif12pt7b, FreeSerif18pt7b, FreeSerif24pt7b, FreeSerif9pt7b,
    FreeSerifBold12pt7b, FreeSerifBold18pt7b, FreeSerifBold24pt7b, FreeSerifBold9pt7b,
    FreeSerifBoldItalic12pt7b, FreeSerifBoldItalic18pt7b, FreeSerifBoldItalic24pt7b,
    FreeSerifBoldItalic9pt7b, FreeSerifItalic12pt7b, FreeSerifItalic18pt7b, FreeSerifItalic24pt7b,
    FreeSerifItalic9pt7b, TomThumb;

struct PINWRIGHT_COMPLETE setup_t {
  String version;
  String setup_info;
  uint32_t setup_id;
  int32_t esp;
  uint8_t trans;
  uint8_t serial;
  uint8_t port;
  uint8_t overlap;
  uint8_t interface;
  uint16_t tft_driver;
  uint16_t tft_width;
  uint16_t tft_height;
  uint8_t r0_x_offset;
  uint8_t r0_y_offset;
  uint8_t r1_x_offset;
  uint8_t r1_y_offset;
  uint8_t r2_x_offset;
  uint8_t r2_y_offset;
  uint8_t r3_x_offset;
  uint8_t r3_y_offset;
  int8_t pin_tft_mosi;
  int8_t pin_tft_miso;
  int8_t pin_tft_clk;
  int8_t pin_tft_cs;
  int8_t pin_tft_dc;
  int8_t pin_tft_rd;
  int8_t pin_tft_wr;
  int8_t pin_tft_rst;
  int8_t pin_tft_d0;
  int8_t pin_tft_d1;
  int8_t pin_tft_d2;
  int8_t pin_tft_d3;
  int8_t pin_tft_d4;
  int8_t pin_tft_d5;
  int8_t pin_tft_d6;
  int8_t pin_tft_d7;
  int8_t pin_tft_led;
  int8_t pin_tft_led_on;
  int8_t pin_tch_cs;
  int16_t tft_spi_freq;
  int16_t tft_rd_freq;
  int16_t tch_spi_freq;
};

using getColorCallback = uint16_t (*)(uint16_t, uint16_t);

class PINWRIGHT_COMPLETE TFT_eSPI : public Print {
public:
  TFT_eSPI(int16_t = TFT_WIDTH, int16_t = TFT_HEIGHT);
  void init(uint8_t = TAB_COLOUR);
  void begin(uint8_t = TAB_COLOUR);
  virtual void drawPixel(int32_t, int32_t, uint32_t);
  virtual void drawChar(int32_t, int32_t, uint16_t, uint32_t, uint32_t, uint8_t);
  virtual void drawLine(int32_t, int32_t, int32_t, int32_t, uint32_t);
  virtual void drawFastVLine(int32_t, int32_t, int32_t, uint32_t);
  virtual void drawFastHLine(int32_t, int32_t, int32_t, uint32_t);
  virtual void fillRect(int32_t, int32_t, int32_t, int32_t, uint32_t);
  virtual int16_t drawChar(uint16_t, int32_t, int32_t, uint8_t);
  virtual int16_t drawChar(uint16_t, int32_t, int32_t);
  virtual int16_t height();
  virtual int16_t width();
  virtual uint16_t readPixel(int32_t, int32_t);
  virtual void setWindow(int32_t, int32_t, int32_t, int32_t);
  virtual void pushColor(uint16_t);
  virtual void begin_nin_write();
  virtual void end_nin_write();
  void setRotation(uint8_t);
  uint8_t getRotation();
  void setOrigin(int32_t, int32_t);
  int32_t getOriginX();
  int32_t getOriginY();
  void invertDisplay(bool);
  void setAddrWindow(int32_t, int32_t, int32_t, int32_t);
  void setViewport(int32_t, int32_t, int32_t, int32_t, bool = true);
  bool checkViewport(int32_t, int32_t, int32_t, int32_t);
  int32_t getViewportX();
  int32_t getViewportY();
  int32_t getViewportWidth();
  int32_t getViewportHeight();
  bool getViewportDatum();
  void frameViewport(uint16_t, int32_t);
  void resetViewport();
  bool clipAddrWindow(int32_t*, int32_t*, int32_t*, int32_t*);
  bool clipWindow(int32_t*, int32_t*, int32_t*, int32_t*);
  void pushColor(uint16_t, uint32_t);
  void pushColors(uint16_t*, uint32_t, bool = true);
  void pushColors(uint8_t*, uint32_t);
  void pushBlock(uint16_t, uint32_t);
  void pushPixels(const void*, uint32_t);
  void fillScreen(uint32_t);
  void drawRect(int32_t, int32_t, int32_t, int32_t, uint32_t);
  void drawRoundRect(int32_t, int32_t, int32_t, int32_t, int32_t, uint32_t);
  void fillRoundRect(int32_t, int32_t, int32_t, int32_t, int32_t, uint32_t);
  void fillRectVGradient(int16_t, int16_t, int16_t, int16_t, uint32_t, uint32_t);
  void fillRectHGradient(int16_t, int16_t, int16_t, int16_t, uint32_t, uint32_t);
  void drawCircle(int32_t, int32_t, int32_t, uint32_t);
  void drawCircleHelper(int32_t, int32_t, int32_t, uint8_t, uint32_t);
  void fillCircle(int32_t, int32_t, int32_t, uint32_t);
  void fillCircleHelper(int32_t, int32_t, int32_t, uint8_t, int32_t, uint32_t);
  void drawEllipse(int16_t, int16_t, int32_t, int32_t, uint16_t);
  void fillEllipse(int16_t, int16_t, int32_t, int32_t, uint16_t);
  void drawTriangle(int32_t, int32_t, int32_t, int32_t, int32_t, int32_t, uint32_t);
  void fillTriangle(int32_t, int32_t, int32_t, int32_t, int32_t, int32_t, uint32_t);
  uint16_t drawPixel(int32_t, int32_t, uint32_t, uint8_t, uint32_t = 0x00FFFFFF);
  void drawSmoothArc(int32_t, int32_t, int32_t, int32_t, uint32_t, uint32_t, uint32_t, uint32_t,
      bool = false);
  void drawArc(int32_t, int32_t, int32_t, int32_t, uint32_t, uint32_t, uint32_t, uint32_t,
      bool = true);
  void drawSmoothCircle(int32_t, int32_t, int32_t, uint32_t, uint32_t);
  void fillSmoothCircle(int32_t, int32_t, int32_t, uint32_t, uint32_t = 0x00FFFFFF);
  void drawSmoothRoundRect(int32_t, int32_t, int32_t, int32_t, int32_t, int32_t, uint32_t,
      uint32_t = 0x00FFFFFF, uint8_t = 0xF);
  void fillSmoothRoundRect(int32_t, int32_t, int32_t, int32_t, int32_t, uint32_t,
      uint32_t = 0x00FFFFFF);
  void drawSpot(float, float, float, uint32_t, uint32_t = 0x00FFFFFF);
  void drawWideLine(float, float, float, float, float, uint32_t, uint32_t = 0x00FFFFFF);
  void drawWedgeLine(float, float, float, float, float, float, uint32_t, uint32_t = 0x00FFFFFF);
  void setSwapBytes(bool);
  bool getSwapBytes();
  void drawBitmap(int16_t, int16_t, const uint8_t*, int16_t, int16_t, uint16_t);
  void drawBitmap(int16_t, int16_t, const uint8_t*, int16_t, int16_t, uint16_t, uint16_t);
  void drawXBitmap(int16_t, int16_t, const uint8_t*, int16_t, int16_t, uint16_t);
  void drawXBitmap(int16_t, int16_t, const uint8_t*, int16_t, int16_t, uint16_t, uint16_t);
  void setBitmapColor(uint16_t, uint16_t);
  void setPivot(int16_t, int16_t);
  int16_t getPivotX();
  int16_t getPivotY();
  void readRect(int32_t, int32_t, int32_t, int32_t, uint16_t*);
  void pushRect(int32_t, int32_t, int32_t, int32_t, uint16_t*);
  void pushImage(int32_t, int32_t, int32_t, int32_t, uint16_t*);
  void pushImage(int32_t, int32_t, int32_t, int32_t, uint16_t*, uint16_t);
  void pushImage(int32_t, int32_t, int32_t, int32_t, const uint16_t*, uint16_t);
  void pushImage(int32_t, int32_t, int32_t, int32_t, const uint16_t*);
  void pushImage(int32_t, int32_t, int32_t, int32_t, uint8_t*, bool = true, uint16_t* = nullptr);
  void pushImage(int32_t, int32_t, int32_t, int32_t, uint8_t*, uint8_t, bool = true,
      uint16_t* = nullptr);
  void pushImage(int32_t, int32_t, int32_t, int32_t, const uint8_t*, bool, uint16_t* = nullptr);
  void pushMaskedImage(int32_t, int32_t, int32_t, int32_t, uint16_t*, uint8_t*);
  void readRectRGB(int32_t, int32_t, int32_t, int32_t, uint8_t*);
  int16_t drawNumber(long, int32_t, int32_t, uint8_t);
  int16_t drawNumber(long, int32_t, int32_t);
  int16_t drawFloat(float, uint8_t, int32_t, int32_t, uint8_t);
  int16_t drawFloat(float, uint8_t, int32_t, int32_t);
  int16_t drawString(const char*, int32_t, int32_t, uint8_t);
  int16_t drawString(const char*, int32_t, int32_t);
  int16_t drawString(const String&, int32_t, int32_t, uint8_t);
  int16_t drawString(const String&, int32_t, int32_t);
  int16_t drawCentreString(const char*, int32_t, int32_t, uint8_t);
  int16_t drawRightString(const char*, int32_t, int32_t, uint8_t);
  int16_t drawCentreString(const String&, int32_t, int32_t, uint8_t);
  int16_t drawRightString(const String&, int32_t, int32_t, uint8_t);
  void setCursor(int16_t, int16_t);
  void setCursor(int16_t, int16_t, uint8_t);
  int16_t getCursorX();
  int16_t getCursorY();
  void setTextColor(uint16_t);
  void setTextColor(uint16_t, uint16_t, bool = false);
  void setTextSize(uint8_t);
  void setTextWrap(bool, bool = false);
  void setTextDatum(uint8_t);
  uint8_t getTextDatum();
  void setTextPadding(uint16_t);
  uint16_t getTextPadding();
  void setFreeFont(const GFXfont* = NULL);
  void setTextFont(uint8_t);
  int16_t textWidth(const char*, uint8_t);
  int16_t textWidth(const char*);
  int16_t textWidth(const String&, uint8_t);
  int16_t textWidth(const String&);
  int16_t fontHeight(uint8_t);
  int16_t fontHeight();
  uint16_t decodeUTF8(uint8_t*, uint16_t*, uint16_t);
  uint16_t decodeUTF8(uint8_t);
  virtual size_t write(uint8_t);
  void setCallback(getColorCallback);
  uint16_t fontsLoaded();
  void spiwrite(uint8_t);
  void writecommand(uint8_t);
  void writedata(uint8_t);
  void commandList(const uint8_t*);
  uint8_t readcommand8(uint8_t, uint8_t = 0);
  uint16_t readcommand16(uint8_t, uint8_t = 0);
  uint32_t readcommand32(uint8_t, uint8_t = 0);
  uint16_t color565(uint8_t, uint8_t, uint8_t);
  uint16_t color8to16(uint8_t);
  uint8_t color16to8(uint16_t);
  uint32_t color16to24(uint16_t);
  uint32_t color24to16(uint32_t);
  uint16_t alphaBlend(uint8_t, uint16_t, uint16_t);
  uint16_t alphaBlend(uint8_t, uint16_t, uint16_t, uint8_t);
  uint32_t alphaBlend24(uint8_t, uint32_t, uint32_t, uint8_t = 0);
  bool initDMA(bool = false);
  void deInitDMA();
  void pushImageDMA(int32_t, int32_t, int32_t, int32_t, uint16_t*, uint16_t* = nullptr);
#ifdef ESP32
  void pushImageDMA(int32_t, int32_t, int32_t, int32_t, const uint16_t*);
#endif
  void pushPixelsDMA(uint16_t*, uint32_t);
  bool dmaBusy();
  void dmaWait();
  bool DMA_Enabled;
  uint8_t spiBusyCheck;
  void startWrite();
  void writeColor(uint16_t, uint32_t);
  void endWrite();
  void setAttribute(uint8_t = 0, uint8_t = 0);
  uint8_t getAttribute(uint8_t = 0);
  void getSetup(setup_t&);
  bool verifySetupID(uint32_t);
  static SPIClass& getSPIinstance();
  uint32_t textcolor;
  uint32_t textbgcolor;
  uint32_t bitmap_fg;
  uint32_t bitmap_bg;
  uint8_t textfont;
  uint8_t textsize;
  uint8_t textdatum;
  uint8_t rotation;
  uint8_t decoderState;
  uint16_t decoderBuffer;
  uint8_t getTouchRaw(uint16_t*, uint16_t*);
  uint16_t getTouchRawZ();
  void convertRawXY(uint16_t*, uint16_t*);
  uint8_t getTouch(uint16_t*, uint16_t*, uint16_t = 600);
  void calibrateTouch(uint16_t*, uint32_t, uint32_t, uint8_t);
  void setTouch(uint16_t*);
  void loadFont(const uint8_t[]);
  void loadFont(String, fs::FS&);
  void loadFont(String, bool = true);
  void unloadFont();
  bool getUnicodeIndex(uint16_t, uint16_t*);
  virtual void drawGlyph(uint16_t);
  void showFont(uint32_t);
  struct PINWRIGHT_COMPLETE fontMetrics {
    const uint8_t* gArray;
    uint16_t gCount;
    uint16_t yAdvance;
    uint16_t spaceWidth;
    int16_t ascent;
    int16_t descent;
    uint16_t maxAscent;
    uint16_t maxDescent;
  };
  fontMetrics gFont;
  uint16_t* gUnicode;
  uint8_t* gHeight;
  uint8_t* gWidth;
  uint8_t* gxAdvance;
  int16_t* gdY;
  int8_t* gdX;
  uint32_t* gBitmap;
  bool fontLoaded;
  bool spiffs;
  bool fs_font;
  fs::File fontFile;
  fs::FS& fontFS;
};

template <typename T>
void transpose(T&, T&);
template <typename A, typename F, typename B>
uint16_t fastBlend(A, F, B);

class PINWRIGHT_COMPLETE TFT_eSPI_Button {
public:
  TFT_eSPI_Button();
  void initButton(TFT_eSPI*, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      char*, uint8_t);
  void initButtonUL(TFT_eSPI*, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      char*, uint8_t);
  void setLabelDatum(int16_t, int16_t, uint8_t = MC_DATUM);
  void drawButton(bool = false, String = "");
  bool contains(int16_t, int16_t);
  void press(bool);
  bool isPressed();
  bool justPressed();
  bool justReleased();
};

class PINWRIGHT_COMPLETE TFT_eSprite : public TFT_eSPI {
public:
  explicit TFT_eSprite(TFT_eSPI*);
  virtual ~TFT_eSprite();
  void* createSprite(int16_t, int16_t, uint8_t = 1);
  void* getPointer();
  bool created();
  void deleteSprite();
  void* frameBuffer(int8_t);
  void* setColorDepth(int8_t);
  int8_t getColorDepth();
  void createPalette(uint16_t* = nullptr, uint8_t = 16);
  void createPalette(const uint16_t* = nullptr, uint8_t = 16);
  void setPaletteColor(uint8_t, uint16_t);
  uint16_t getPaletteColor(uint8_t);
  void setBitmapColor(uint16_t, uint16_t);
  virtual void drawPixel(int32_t, int32_t, uint32_t);
  virtual void drawChar(int32_t, int32_t, uint16_t, uint32_t, uint32_t, uint8_t);
  void fillSprite(uint32_t);
  virtual void setWindow(int32_t, int32_t, int32_t, int32_t);
  virtual void pushColor(uint16_t);
  void pushColor(uint16_t, uint32_t);
  void writeColor(uint16_t);
  void setScrollRect(int32_t, int32_t, int32_t, int32_t, uint16_t = TFT_BLACK);
  void scroll(int16_t, int16_t = 0);
  virtual void drawLine(int32_t, int32_t, int32_t, int32_t, uint32_t);
  virtual void drawFastVLine(int32_t, int32_t, int32_t, uint32_t);
  virtual void drawFastHLine(int32_t, int32_t, int32_t, uint32_t);
  virtual void fillRect(int32_t, int32_t, int32_t, int32_t, uint32_t);
  void setRotation(uint8_t);
  uint8_t getRotation();
  bool pushRotated(int16_t, uint32_t = 0x00FFFFFF);
  bool pushRotated(TFT_eSprite*, int16_t, uint32_t = 0x00FFFFFF);
  bool getRotatedBounds(int16_t, int16_t*, int16_t*, int16_t*, int16_t*);
  bool getRotatedBounds(TFT_eSprite*, int16_t, int16_t*, int16_t*, int16_t*, int16_t*);
  void getRotatedBounds(int16_t, int16_t, int16_t, int16_t, int16_t, int16_t*, int16_t*, int16_t*,
      int16_t*);
  virtual uint16_t readPixel(int32_t, int32_t);
  uint16_t readPixelValue(int32_t, int32_t);
  void pushImage(int32_t, int32_t, int32_t, int32_t, uint16_t*, uint8_t = 0);
  void pushImage(int32_t, int32_t, int32_t, int32_t, const uint16_t*);
  void pushSprite(int32_t, int32_t);
  void pushSprite(int32_t, int32_t, uint16_t);
  bool pushSprite(int32_t, int32_t, int32_t, int32_t, int32_t, int32_t);
  bool pushToSprite(TFT_eSprite*, int32_t, int32_t);
  bool pushToSprite(TFT_eSprite*, int32_t, int32_t, uint16_t);
  virtual int16_t drawChar(uint16_t, int32_t, int32_t, uint8_t);
  virtual int16_t drawChar(uint16_t, int32_t, int32_t);
  virtual int16_t width();
  virtual int16_t height();
  virtual void drawGlyph(uint16_t);
  void printToSprite(String);
  void printToSprite(char*, uint16_t);
  int16_t printToSprite(int16_t, int16_t, uint16_t);
};
