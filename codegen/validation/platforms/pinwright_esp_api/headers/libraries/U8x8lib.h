// U8g2's text-only part (olikraus/U8g2): monochrome displays without a buffer.
#pragma once
#include <Arduino.h>
#include <Print.h>

#define U8X8_PIN_NONE 255
#define U8X8_HAVE_HW_SPI
#define U8X8_HAVE_HW_I2C
#define U8X8_MSG_GPIO_AND_DELAY_INIT 40
#define U8X8_MSG_DELAY_MILLI 41
#define U8X8_MSG_GPIO_D0 64
#define U8X8_MSG_GPIO_CS 73
#define U8X8_MSG_GPIO_DC 74
#define U8X8_MSG_GPIO_RESET 75
#define U8X8_MSG_GPIO_MENU_SELECT 80
#define U8X8_MSG_GPIO_MENU_NEXT 81
#define U8X8_MSG_GPIO_MENU_PREV 82
#define U8X8_MSG_GPIO_MENU_HOME 83
#define U8X8_MSG_GPIO_MENU_UP 84
#define U8X8_MSG_GPIO_MENU_DOWN 85

using u8x8_t = struct u8x8_struct;
using u8log_t = struct u8log_struct;
class U8X8LOG;
using u8x8_msg_cb = uint8_t (*)(u8x8_t*, uint8_t, uint8_t, void*);
using u8x8_char_cb = uint16_t (*)(u8x8_t*, uint8_t);

extern const uint8_t u8x8_font_5x7_f[], u8x8_font_5x7_n[], u8x8_font_5x7_r[], u8x8_font_5x8_f[],
    u8x8_font_5x8_n[], u8x8_font_5x8_r[], u8x8_font_7x14B_1x2_f[], u8x8_font_7x14B_1x2_n[],
    u8x8_font_7x14B_1x2_r[], u8x8_font_7x14_1x2_f[], u8x8_font_7x14_1x2_n[], u8x8_font_7x14_1x2_r[],
    u8x8_font_8x13B_1x2_f[], u8x8_font_8x13B_1x2_n[], u8x8_font_8x13B_1x2_r[],
    u8x8_font_8x13_1x2_f[], u8x8_font_8x13_1x2_n[], u8x8_font_8x13_1x2_r[],
    u8x8_font_amstrad_cpc_extended_f[], u8x8_font_amstrad_cpc_extended_n[],
    u8x8_font_amstrad_cpc_extended_r[], u8x8_font_amstrad_cpc_extended_u[],
    u8x8_font_artossans8_n[], u8x8_font_artossans8_r[], u8x8_font_artossans8_u[],
    u8x8_font_artosserif8_n[], u8x8_font_artosserif8_r[], u8x8_font_artosserif8_u[],
    u8x8_font_chroma48medium8_n[], u8x8_font_chroma48medium8_r[], u8x8_font_chroma48medium8_u[],
    u8x8_font_courB18_2x3_f[], u8x8_font_courB18_2x3_n[], u8x8_font_courB18_2x3_r[],
    u8x8_font_courB24_3x4_f[], u8x8_font_courB24_3x4_n[], u8x8_font_courB24_3x4_r[],
    u8x8_font_courR18_2x3_f[], u8x8_font_courR18_2x3_n[], u8x8_font_courR18_2x3_r[],
    u8x8_font_courR24_3x4_f[], u8x8_font_courR24_3x4_n[], u8x8_font_courR24_3x4_r[],
    u8x8_font_inb21_2x4_f[], u8x8_font_inb21_2x4_n[], u8x8_font_inb21_2x4_r[],
    u8x8_font_inb33_3x6_f[], u8x8_font_inb33_3x6_n[], u8x8_font_inb33_3x6_r[],
    u8x8_font_inb46_4x8_f[], u8x8_font_inb46_4x8_n[], u8x8_font_inb46_4x8_r[],
    u8x8_font_inr21_2x4_f[], u8x8_font_inr21_2x4_n[], u8x8_font_inr21_2x4_r[],
    u8x8_font_inr33_3x6_f[], u8x8_font_inr33_3x6_n[], u8x8_font_inr33_3x6_r[],
    u8x8_font_inr46_4x8_f[], u8x8_font_inr46_4x8_n[], u8x8_font_inr46_4x8_r[],
    u8x8_font_lucasarts_scumm_subtitle_o_2x2_f[], u8x8_font_lucasarts_scumm_subtitle_o_2x2_n[],
    u8x8_font_lucasarts_scumm_subtitle_o_2x2_r[], u8x8_font_lucasarts_scumm_subtitle_r_2x2_f[],
    u8x8_font_lucasarts_scumm_subtitle_r_2x2_n[], u8x8_font_lucasarts_scumm_subtitle_r_2x2_r[],
    u8x8_font_open_iconic_arrow_1x1[], u8x8_font_open_iconic_arrow_2x2[],
    u8x8_font_open_iconic_arrow_4x4[], u8x8_font_open_iconic_arrow_8x8[],
    u8x8_font_open_iconic_check_1x1[], u8x8_font_open_iconic_check_2x2[],
    u8x8_font_open_iconic_check_4x4[], u8x8_font_open_iconic_check_8x8[],
    u8x8_font_open_iconic_embedded_1x1[], u8x8_font_open_iconic_embedded_2x2[],
    u8x8_font_open_iconic_embedded_4x4[], u8x8_font_open_iconic_embedded_8x8[],
    u8x8_font_open_iconic_play_1x1[], u8x8_font_open_iconic_play_2x2[],
    u8x8_font_open_iconic_play_4x4[], u8x8_font_open_iconic_play_8x8[],
    u8x8_font_open_iconic_thing_1x1[], u8x8_font_open_iconic_thing_2x2[],
    u8x8_font_open_iconic_thing_4x4[], u8x8_font_open_iconic_thing_8x8[],
    u8x8_font_open_iconic_weather_1x1[], u8x8_font_open_iconic_weather_2x2[],
    u8x8_font_open_iconic_weather_4x4[], u8x8_font_open_iconic_weather_8x8[],
    u8x8_font_pcsenior_f[], u8x8_font_pcsenior_n[], u8x8_font_pcsenior_r[], u8x8_font_pcsenior_u[],
    u8x8_font_pressstart2p_f[], u8x8_font_pressstart2p_n[], u8x8_font_pressstart2p_r[],
    u8x8_font_pressstart2p_u[], u8x8_font_profont29_2x3_f[], u8x8_font_profont29_2x3_n[],
    u8x8_font_profont29_2x3_r[], u8x8_font_px437wyse700a_2x2_f[], u8x8_font_px437wyse700a_2x2_n[],
    u8x8_font_px437wyse700a_2x2_r[], u8x8_font_px437wyse700b_2x2_f[],
    u8x8_font_px437wyse700b_2x2_n[], u8x8_font_px437wyse700b_2x2_r[], u8x8_font_pxplusibmcga_f[],
    u8x8_font_pxplusibmcga_n[], u8x8_font_pxplusibmcga_r[], u8x8_font_pxplusibmcga_u[],
    u8x8_font_pxplusibmcgathin_f[], u8x8_font_pxplusibmcgathin_n[], u8x8_font_pxplusibmcgathin_r[],
    u8x8_font_pxplusibmcgathin_u[], u8x8_font_pxplustandynewtv_f[], u8x8_font_pxplustandynewtv_n[],
    u8x8_font_pxplustandynewtv_r[], u8x8_font_pxplustandynewtv_u[], u8x8_font_saikyosansbold8_n[],
    u8x8_font_saikyosansbold8_u[], u8x8_font_torussansbold8_n[], u8x8_font_torussansbold8_r[],
    u8x8_font_torussansbold8_u[], u8x8_font_victoriabold8_n[], u8x8_font_victoriabold8_r[],
    u8x8_font_victoriabold8_u[], u8x8_font_victoriamedium8_n[], u8x8_font_victoriamedium8_r[],
    u8x8_font_victoriamedium8_u[];

class PINWRIGHT_COMPLETE U8X8 : public Print {
public:
  uint8_t tx;
  uint8_t ty;
  U8X8();
  u8x8_t* getU8x8();
  void sendF(const char*, ...);
  uint32_t getBusClock();
  void setBusClock(uint32_t);
  void setI2CAddress(uint8_t);
  uint8_t getCols();
  uint8_t getRows();
  void drawTile(uint8_t, uint8_t, uint8_t, uint8_t*);
  void setMenuSelectPin(uint8_t);
  void setMenuPrevPin(uint8_t);
  void setMenuNextPin(uint8_t);
  void setMenuUpPin(uint8_t);
  void setMenuDownPin(uint8_t);
  void setMenuHomePin(uint8_t);
  void initDisplay();
  void initInterface();
  void clearDisplay();
  void fillDisplay();
  void setPowerSave(uint8_t);
  bool begin();
  bool begin(uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE, uint8_t = U8X8_PIN_NONE,
      uint8_t = U8X8_PIN_NONE);
  void setFlipMode(uint8_t);
  void refreshDisplay();
  void clearLine(uint8_t);
  void setContrast(uint8_t);
  void setInverseFont(uint8_t);
  void setFont(const uint8_t*);
  void drawGlyph(uint8_t, uint8_t, uint8_t);
  void draw2x2Glyph(uint8_t, uint8_t, uint8_t);
  void draw1x2Glyph(uint8_t, uint8_t, uint8_t);
  void drawString(uint8_t, uint8_t, const char*);
  void drawUTF8(uint8_t, uint8_t, const char*);
  void draw2x2String(uint8_t, uint8_t, const char*);
  void draw1x2String(uint8_t, uint8_t, const char*);
  void draw2x2UTF8(uint8_t, uint8_t, const char*);
  void draw1x2UTF8(uint8_t, uint8_t, const char*);
  uint8_t getUTF8Len(const char*);
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  void inverse();
  void noInverse();
  uint8_t getMenuEvent();
  uint8_t userInterfaceSelectionList(const char*, uint8_t, const char*);
  uint8_t userInterfaceMessage(const char*, const char*, const char*, const char*);
  uint8_t userInterfaceInputValue(const char*, const char*, uint8_t*, uint8_t, uint8_t, uint8_t,
      const char*);
  void home();
  void clear();
  void noDisplay();
  void display();
  void setCursor(uint8_t, uint8_t);
  void drawLog(uint8_t, uint8_t, U8X8LOG&);
};

class U8X8LOG : public Print {
public:
  U8X8LOG();
  bool begin(U8X8&, uint8_t, uint8_t, uint8_t*);
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

// One class for each way to connect a display; the pins are those of the bus, then the reset.
class PINWRIGHT_COMPLETE pinwright_U8x8On4WireSoftSpi : public U8X8 {
public:
  pinwright_U8x8On4WireSoftSpi(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8On4WireSpi : public U8X8 {
public:
  pinwright_U8x8On4WireSpi(uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8On3WireSoftSpi : public U8X8 {
public:
  pinwright_U8x8On3WireSoftSpi(uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8On3WireSpi : public U8X8 {
public:
  pinwright_U8x8On3WireSpi(uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8OnSoftI2c : public U8X8 {
public:
  pinwright_U8x8OnSoftI2c(uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8OnI2c : public U8X8 {
public:
  pinwright_U8x8OnI2c(uint8_t = U8X8_PIN_NONE, uint8_t = U8X8_PIN_NONE, uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8OnSecondI2c : public U8X8 {
public:
  pinwright_U8x8OnSecondI2c(uint8_t = U8X8_PIN_NONE);
};
class PINWRIGHT_COMPLETE pinwright_U8x8OnParallel : public U8X8 {
public:
  pinwright_U8x8OnParallel(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
      uint8_t, uint8_t, uint8_t, uint8_t = U8X8_PIN_NONE);
};

#define ON_4W_SPI(display)                        \
  using U8X8_##display##_4W_SW_SPI = pinwright_U8x8On4WireSoftSpi;      \
  using U8X8_##display##_4W_HW_SPI = pinwright_U8x8On4WireSpi;          \
  using U8X8_##display##_2ND_4W_HW_SPI = pinwright_U8x8On4WireSpi;
#define ON_3W_SPI(display)                        \
  using U8X8_##display##_3W_SW_SPI = pinwright_U8x8On3WireSoftSpi;      \
  using U8X8_##display##_3W_HW_SPI = pinwright_U8x8On3WireSpi;
#define ON_I2C(display)                           \
  using U8X8_##display##_SW_I2C = pinwright_U8x8OnSoftI2c;              \
  using U8X8_##display##_HW_I2C = pinwright_U8x8OnI2c;                  \
  using U8X8_##display##_2ND_HW_I2C = pinwright_U8x8OnSecondI2c;
#define ON_SPI(display)                           \
  using U8X8_##display##_SW_SPI = pinwright_U8x8On3WireSoftSpi;         \
  using U8X8_##display##_HW_SPI = pinwright_U8x8On3WireSpi;             \
  using U8X8_##display##_2ND_HW_SPI = pinwright_U8x8On3WireSpi;
#define ON_8080(display) using U8X8_##display##_8080 = pinwright_U8x8OnParallel;
#define ON_6800(display) using U8X8_##display##_6800 = pinwright_U8x8OnParallel;

#include <u8g2_displays.h>
