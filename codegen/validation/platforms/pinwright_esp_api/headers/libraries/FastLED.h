// FastLED 3.6 to 3.10 (fastled/FastLED): addressable LEDs.
// What sketches use of it; effects, 2D and audio of the newest versions are left out.
#pragma once
#include <Arduino.h>

PINWRIGHT_PARTIAL

#define FASTLED_VERSION 3010005
#define NUM_CONTROLLERS 8
#define DISABLE_DITHER 0x00
#define BINARY_DITHER 0x01
#define FL_PROGMEM PROGMEM
// From 3.9 on; what is said is put together with `<<`.
#define FL_WARN(X) do {} while (0)
#define FL_WARN_IF(COND, MSG) do {} while (0)
#define FL_ERROR(X) do {} while (0)
#define FL_ERROR_IF(COND, MSG) do {} while (0)
#define FL_DBG(X) do {} while (0)
#define FL_DBG_IF(COND, MSG) do {} while (0)
#define FL_PRINT(X) do {} while (0)
#define FL_ASSERT(X, MSG) do {} while (0)
#define FASTLED_USING_NAMESPACE
#define GET_MILLIS millis

enum EOrder { RGB = 0012, RBG = 0021, GRB = 0102, GBR = 0120, BRG = 0201, BGR = 0210 };
enum ESPIChipsets {
  LPD6803,
  LPD8806,
  WS2801,
  WS2803,
  SM16716,
  P9813,
  APA102,
  SK9822,
  DOTSTAR,
  // From 3.9 on.
  SK9822HD = 8,
  DOTSTARHD = 10,
  APA102HD,
  HD107,
  HD107HD,
};
enum LEDColorCorrection {
  TypicalSMD5050 = 0xFFB0F0, TypicalLEDStrip = 0xFFB0F0, Typical8mmPixel = 0xFFE08C,
  TypicalPixelString = 0xFFE08C, UncorrectedColor = 0xFFFFFF,
};
enum ColorTemperature {
  Candle = 0xFF9329, Tungsten40W = 0xFFC58F, Tungsten100W = 0xFFD6AA, Halogen = 0xFFF1E0,
  CarbonArc = 0xFFFAF4, HighNoonSun = 0xFFFFFB, DirectSunlight = 0xFFFFFF, OvercastSky = 0xC9E2FF,
  ClearBlueSky = 0x409CFF, WarmFluorescent = 0xFFF4E5, StandardFluorescent = 0xF4FFFA,
  CoolWhiteFluorescent = 0xD4EBFF, FullSpectrumFluorescent = 0xFFF4F2,
  GrowLightFluorescent = 0xFFEFF7, BlackLightFluorescent = 0xA700FF, MercuryVapor = 0xD8F7FF,
  SodiumVapor = 0xFFD1B2, MetalHalide = 0xF2FCFF, HighPressureSodium = 0xFFB74C,
  UncorrectedTemperature = 0xFFFFFF,
};
enum HSVHue {
  HUE_RED = 0,
  HUE_ORANGE = 32,
  HUE_YELLOW = 64,
  HUE_GREEN = 96,
  HUE_AQUA = 128,
  HUE_BLUE = 160,
  HUE_PURPLE = 192,
  HUE_PINK = 224,
};
enum TGradientDirectionCode { FORWARD_HUES, BACKWARD_HUES, SHORTEST_HUES, LONGEST_HUES };
enum TBlendType { NOBLEND, LINEARBLEND, LINEARBLEND_NOWRAP };

using fract8 = uint8_t;
using sfract7 = int8_t;
using fract16 = uint16_t;
using sfract15 = int16_t;
using accum88 = uint16_t;
using saccum78 = int16_t;
using accum1616 = uint32_t;
using saccum1516 = int32_t;
using accum124 = uint16_t;
using saccum114 = int32_t;
using EDitherMode = uint8_t;

struct PINWRIGHT_COMPLETE CHSV {
  union {
    struct {
      union {
        uint8_t hue, h;
      };
      union {
        uint8_t saturation, sat, s;
      };
      union {
        uint8_t value, val, v;
      };
    };
    uint8_t raw[3];
  };
  CHSV();
  CHSV(uint8_t, uint8_t, uint8_t);
  CHSV(const CHSV&);
  CHSV& operator=(const CHSV&);
  CHSV& setHSV(uint8_t, uint8_t, uint8_t);
  uint8_t& operator[](uint8_t);
  const uint8_t& operator[](uint8_t) const;
};

struct CRGB {
  union {
    struct {
      union {
        uint8_t r, red;
      };
      union {
        uint8_t g, green;
      };
      union {
        uint8_t b, blue;
      };
    };
    uint8_t raw[3];
  };
  CRGB();
  constexpr CRGB(uint8_t r, uint8_t g, uint8_t b) : r(r), g(g), b(b) {}
  constexpr CRGB(uint32_t code) : r(code >> 16), g(code >> 8), b(code) {}
  CRGB(LEDColorCorrection);
  CRGB(ColorTemperature);
  CRGB(const CRGB&) = default;
  CRGB(const CHSV&);
  CRGB& operator=(const CRGB&) = default;
  CRGB& operator=(uint32_t);
  CRGB& operator=(const CHSV&);
  uint8_t& operator[](uint8_t);
  const uint8_t& operator[](uint8_t) const;
  CRGB& setRGB(uint8_t, uint8_t, uint8_t);
  CRGB& setHSV(uint8_t, uint8_t, uint8_t);
  CRGB& setHue(uint8_t);
  CRGB& setColorCode(uint32_t);
  CRGB& operator+=(const CRGB&);
  CRGB& operator-=(const CRGB&);
  CRGB& operator++();
  CRGB operator++(int);
  CRGB& operator--();
  CRGB operator--(int);
  CRGB& operator/=(uint8_t);
  CRGB& operator>>=(uint8_t);
  CRGB& operator*=(uint8_t);
  CRGB& operator%=(uint8_t);
  CRGB& operator|=(const CRGB&);
  CRGB& operator|=(uint8_t);
  CRGB& operator&=(const CRGB&);
  CRGB& operator&=(uint8_t);
  CRGB operator-() const;
  explicit operator bool() const;
  explicit operator uint32_t() const;
  CRGB& addToRGB(uint8_t);
  CRGB& subtractFromRGB(uint8_t);
  CRGB& nscale8_video(uint8_t);
  CRGB& fadeLightBy(uint8_t);
  CRGB& nscale8(uint8_t);
  CRGB& nscale8(const CRGB&);
  CRGB scale8(uint8_t) const;
  CRGB scale8(const CRGB&) const;
  CRGB& fadeToBlackBy(uint8_t);
  uint8_t getLuma() const;
  uint8_t getAverageLight() const;
  void maximizeBrightness(uint8_t = 255);
  CRGB lerp8(const CRGB&, fract8) const;
  CRGB lerp16(const CRGB&, fract16) const;
  uint8_t getParity() const;
  void setParity(uint8_t);
  enum HTMLColorCode {
    AliceBlue = 0xF0F8FF, Amethyst = 0x9966CC, AntiqueWhite = 0xFAEBD7, Aqua = 0x00FFFF,
    Aquamarine = 0x7FFFD4, Azure = 0xF0FFFF, Beige = 0xF5F5DC, Bisque = 0xFFE4C4, Black = 0x000000,
    BlanchedAlmond = 0xFFEBCD, Blue = 0x0000FF, BlueViolet = 0x8A2BE2, Brown = 0xA52A2A,
    BurlyWood = 0xDEB887, CadetBlue = 0x5F9EA0, Chartreuse = 0x7FFF00, Chocolate = 0xD2691E,
    Coral = 0xFF7F50, CornflowerBlue = 0x6495ED, Cornsilk = 0xFFF8DC, Crimson = 0xDC143C,
    Cyan = 0x00FFFF, DarkBlue = 0x00008B, DarkCyan = 0x008B8B, DarkGoldenrod = 0xB8860B,
    DarkGray = 0xA9A9A9, DarkGrey = 0xA9A9A9, DarkGreen = 0x006400, DarkKhaki = 0xBDB76B,
    DarkMagenta = 0x8B008B, DarkOliveGreen = 0x556B2F, DarkOrange = 0xFF8C00, DarkOrchid = 0x9932CC,
    DarkRed = 0x8B0000, DarkSalmon = 0xE9967A, DarkSeaGreen = 0x8FBC8F, DarkSlateBlue = 0x483D8B,
    DarkSlateGray = 0x2F4F4F, DarkSlateGrey = 0x2F4F4F, DarkTurquoise = 0x00CED1,
    DarkViolet = 0x9400D3, DeepPink = 0xFF1493, DeepSkyBlue = 0x00BFFF, DimGray = 0x696969,
    DimGrey = 0x696969, DodgerBlue = 0x1E90FF, FireBrick = 0xB22222, FloralWhite = 0xFFFAF0,
    ForestGreen = 0x228B22, Fuchsia = 0xFF00FF, Gainsboro = 0xDCDCDC, GhostWhite = 0xF8F8FF,
    Gold = 0xFFD700, Goldenrod = 0xDAA520, Gray = 0x808080, Grey = 0x808080, Green = 0x008000,
    GreenYellow = 0xADFF2F, Honeydew = 0xF0FFF0, HotPink = 0xFF69B4, IndianRed = 0xCD5C5C,
    Indigo = 0x4B0082, Ivory = 0xFFFFF0, Khaki = 0xF0E68C, Lavender = 0xE6E6FA,
    LavenderBlush = 0xFFF0F5, LawnGreen = 0x7CFC00, LemonChiffon = 0xFFFACD, LightBlue = 0xADD8E6,
    LightCoral = 0xF08080, LightCyan = 0xE0FFFF, LightGoldenrodYellow = 0xFAFAD2,
    LightGreen = 0x90EE90, LightGrey = 0xD3D3D3, LightPink = 0xFFB6C1, LightSalmon = 0xFFA07A,
    LightSeaGreen = 0x20B2AA, LightSkyBlue = 0x87CEFA, LightSlateGray = 0x778899,
    LightSlateGrey = 0x778899, LightSteelBlue = 0xB0C4DE, LightYellow = 0xFFFFE0, Lime = 0x00FF00,
    LimeGreen = 0x32CD32, Linen = 0xFAF0E6, Magenta = 0xFF00FF, Maroon = 0x800000,
    MediumAquamarine = 0x66CDAA, MediumBlue = 0x0000CD, MediumOrchid = 0xBA55D3,
    MediumPurple = 0x9370DB, MediumSeaGreen = 0x3CB371, MediumSlateBlue = 0x7B68EE,
    MediumSpringGreen = 0x00FA9A, MediumTurquoise = 0x48D1CC, MediumVioletRed = 0xC71585,
    MidnightBlue = 0x191970, MintCream = 0xF5FFFA, MistyRose = 0xFFE4E1, Moccasin = 0xFFE4B5,
    NavajoWhite = 0xFFDEAD, Navy = 0x000080, OldLace = 0xFDF5E6, Olive = 0x808000,
    OliveDrab = 0x6B8E23, Orange = 0xFFA500, OrangeRed = 0xFF4500, Orchid = 0xDA70D6,
    PaleGoldenrod = 0xEEE8AA, PaleGreen = 0x98FB98, PaleTurquoise = 0xAFEEEE,
    PaleVioletRed = 0xDB7093, PapayaWhip = 0xFFEFD5, PeachPuff = 0xFFDAB9, Peru = 0xCD853F,
    Pink = 0xFFC0CB, Plaid = 0xCC5533, Plum = 0xDDA0DD, PowderBlue = 0xB0E0E6, Purple = 0x800080,
    Red = 0xFF0000, RosyBrown = 0xBC8F8F, RoyalBlue = 0x4169E1, SaddleBrown = 0x8B4513,
    Salmon = 0xFA8072, SandyBrown = 0xF4A460, SeaGreen = 0x2E8B57, Seashell = 0xFFF5EE,
    Sienna = 0xA0522D, Silver = 0xC0C0C0, SkyBlue = 0x87CEEB, SlateBlue = 0x6A5ACD,
    SlateGray = 0x708090, SlateGrey = 0x708090, Snow = 0xFFFAFA, SpringGreen = 0x00FF7F,
    SteelBlue = 0x4682B4, Tan = 0xD2B48C, Teal = 0x008080, Thistle = 0xD8BFD8, Tomato = 0xFF6347,
    Turquoise = 0x40E0D0, Violet = 0xEE82EE, Wheat = 0xF5DEB3, White = 0xFFFFFF,
    WhiteSmoke = 0xF5F5F5, Yellow = 0xFFFF00, YellowGreen = 0x9ACD32, FairyLight = 0xFFE42D,
    FairyLightNCC = 0xFF9D2A,
  };
};

bool operator==(const CRGB&, const CRGB&);
bool operator!=(const CRGB&, const CRGB&);
bool operator==(const CHSV&, const CHSV&);
bool operator!=(const CHSV&, const CHSV&);
bool operator<(const CRGB&, const CRGB&);
bool operator>(const CRGB&, const CRGB&);
bool operator>=(const CRGB&, const CRGB&);
bool operator<=(const CRGB&, const CRGB&);
CRGB operator+(const CRGB&, const CRGB&);
CRGB operator-(const CRGB&, const CRGB&);
CRGB operator*(const CRGB&, uint8_t);
CRGB operator/(const CRGB&, uint8_t);
CRGB operator&(const CRGB&, const CRGB&);
CRGB operator|(const CRGB&, const CRGB&);
CRGB operator%(const CRGB&, uint8_t);

// Part of an array of pixels, or all of it.
template <typename Pixel>
class CPixelView {
public:
  CPixelView(Pixel*, int);
  CPixelView(Pixel*, int, int);
  CPixelView(const CPixelView&);
  Pixel* leds;
  const int8_t dir;
  const int len;
  Pixel* const end_pos;
  template <typename T>
  class pixelset_iterator_base {
  public:
    template <typename U>
    pixelset_iterator_base(U*, char);
    pixelset_iterator_base& operator++();
    pixelset_iterator_base operator++(int);
    bool operator==(pixelset_iterator_base&) const;
    bool operator!=(pixelset_iterator_base&) const;
    T& operator*() const;
  };
  using iterator = pixelset_iterator_base<Pixel>;
  using const_iterator = pixelset_iterator_base<const Pixel>;
  const_iterator cbegin() const;
  const_iterator cend() const;
  void dump() const;
  CPixelView& fill_gradient(const CHSV&, const CHSV&, const CHSV&,
      TGradientDirectionCode = SHORTEST_HUES);
  CPixelView& fill_gradient(const CHSV&, const CHSV&, const CHSV&, const CHSV&,
      TGradientDirectionCode = SHORTEST_HUES);
  CPixelView& fill_gradient_RGB(const Pixel&, const Pixel&, TGradientDirectionCode = SHORTEST_HUES);
  CPixelView& fill_gradient_RGB(const Pixel&, const Pixel&, const Pixel&);
  CPixelView& fill_gradient_RGB(const Pixel&, const Pixel&, const Pixel&, const Pixel&);
  CPixelView& napplyGamma_video(float, float, float);
  CPixelView& operator++(int);
  CPixelView& operator--(int);
  int size();
  bool reversed();
  operator Pixel*() const;
  operator bool();
  Pixel& operator[](int) const;
  CPixelView operator()(int, int);
  CPixelView operator-();
  bool operator==(const CPixelView&) const;
  bool operator!=(const CPixelView&) const;
  CPixelView& operator=(const Pixel&);
  CPixelView& operator=(const CPixelView&);
  CPixelView& operator+=(CPixelView&);
  CPixelView& operator-=(CPixelView&);
  CPixelView& operator++();
  CPixelView& operator--();
  CPixelView& operator/=(uint8_t);
  CPixelView& operator>>=(uint8_t);
  CPixelView& operator*=(uint8_t);
  CPixelView& operator%=(uint8_t);
  CPixelView& operator|=(const Pixel&);
  CPixelView& operator|=(const CPixelView&);
  CPixelView& operator&=(const Pixel&);
  CPixelView& operator&=(const CPixelView&);
  CPixelView& addToRGB(uint8_t);
  CPixelView& subFromRGB(uint8_t);
  CPixelView& nscale8_video(uint8_t);
  CPixelView& nscale8(uint8_t);
  CPixelView& fadeLightBy(uint8_t);
  CPixelView& fadeToBlackBy(uint8_t);
  CPixelView& fill_solid(const Pixel&);
  CPixelView& fill_solid(const CHSV&);
  CPixelView& fill_rainbow(uint8_t, uint8_t = 5);
  CPixelView& fill_gradient(const CHSV&, const CHSV&, TGradientDirectionCode = SHORTEST_HUES);
  CPixelView& fill_gradient_RGB(const Pixel&, const Pixel&);
  CPixelView& nblend(const Pixel&, fract8);
  CPixelView& nblend(const CPixelView&, fract8);
  CPixelView& blur1d(fract8);
  CPixelView& napplyGamma_video(float);
  Pixel* begin();
  Pixel* end();
};
using CRGBSet = CPixelView<CRGB>;
template <int count>
class CRGBArray : public CPixelView<CRGB> {
public:
  CRGBArray();
  using CPixelView<CRGB>::operator=;
};

class CLEDController {
public:
  virtual void init();
  static CLEDController* head();
  static CRGB computeAdjustment(uint8_t, const CRGB&, const CRGB&);
  virtual void clearLeds(int);
  void showLeds(uint8_t = 255);
  void showColor(const CRGB&, uint8_t = 255);
  void showColor(const CRGB&, int, uint8_t);
  void show(const CRGB*, int, uint8_t);
  CLEDController* next();
  CLEDController& setLeds(CRGB*, int);
  void clearLedData();
  void clearLedDataInternal(int = -1);
  virtual int size();
  virtual int lanes();
  CRGB* leds();
  CRGB& operator[](int);
  CLEDController& setDither(uint8_t = BINARY_DITHER);
  uint8_t getDither();
  CLEDController& setCorrection(CRGB);
  CLEDController& setCorrection(LEDColorCorrection);
  CRGB getCorrection();
  CLEDController& setTemperature(CRGB);
  CLEDController& setTemperature(ColorTemperature);
  CRGB getTemperature();
  CRGB getAdjustment(uint8_t);
  void setEnabled(bool);
  bool getEnabled();
  virtual uint16_t getMaxRefreshRate() const;
};

// Chips: those on one wire are classes, which take a pin and an order of colours.
template <int pin>
class NEOPIXEL : public CLEDController {};
#define PINWRIGHT_CHIP(name)     \
  template <int pin, EOrder order> \
  class name : public CLEDController {};
PINWRIGHT_CHIP(SM16703)
PINWRIGHT_CHIP(TM1829)
PINWRIGHT_CHIP(TM1812)
PINWRIGHT_CHIP(TM1809)
PINWRIGHT_CHIP(TM1804)
PINWRIGHT_CHIP(TM1803)
PINWRIGHT_CHIP(UCS1903)
PINWRIGHT_CHIP(UCS1903B)
PINWRIGHT_CHIP(UCS1904)
PINWRIGHT_CHIP(UCS2903)
PINWRIGHT_CHIP(WS2812)
PINWRIGHT_CHIP(WS2852)
PINWRIGHT_CHIP(WS2812B)
PINWRIGHT_CHIP(GS1903)
PINWRIGHT_CHIP(SK6812)
PINWRIGHT_CHIP(SK6822)
PINWRIGHT_CHIP(APA106)
PINWRIGHT_CHIP(PL9823)
PINWRIGHT_CHIP(WS2811)
PINWRIGHT_CHIP(WS2813)
PINWRIGHT_CHIP(APA104)
PINWRIGHT_CHIP(WS2811_400)
PINWRIGHT_CHIP(GE8822)
PINWRIGHT_CHIP(GW6205)
PINWRIGHT_CHIP(GW6205_400)
PINWRIGHT_CHIP(LPD1886)
PINWRIGHT_CHIP(LPD1886_8BIT)
PINWRIGHT_CHIP(GE8822Controller800Khz)
PINWRIGHT_CHIP(GW6205Controller400Khz)
PINWRIGHT_CHIP(GW6205Controller800Khz)
PINWRIGHT_CHIP(UCS1903Controller400Khz)
PINWRIGHT_CHIP(UCS1903BController800Khz)
PINWRIGHT_CHIP(UCS1904Controller800Khz)
PINWRIGHT_CHIP(UCS2903Controller)
PINWRIGHT_CHIP(TM1809Controller800Khz)
PINWRIGHT_CHIP(WS2811Controller800Khz)
PINWRIGHT_CHIP(WS2813Controller)
PINWRIGHT_CHIP(WS2812Controller800Khz)
PINWRIGHT_CHIP(WS2811Controller400Khz)
PINWRIGHT_CHIP(TM1803Controller400Khz)
PINWRIGHT_CHIP(TM1829Controller800Khz)
PINWRIGHT_CHIP(TM1829Controller1600Khz)
PINWRIGHT_CHIP(LPD1886Controller1250Khz)
PINWRIGHT_CHIP(LPD1886Controller1250Khz_8bit)
PINWRIGHT_CHIP(SK6822Controller)
PINWRIGHT_CHIP(SK6812Controller)
PINWRIGHT_CHIP(SM16703Controller)
PINWRIGHT_CHIP(PL9823Controller)
PINWRIGHT_CHIP(WS2815)
PINWRIGHT_CHIP(UCS1912)
PINWRIGHT_CHIP(SM16824E)

struct pinwright_FastLedAnything {
  template <typename T>
  operator T() const;
};

class PINWRIGHT_COMPLETE CFastLED {
public:
  CFastLED();
  template <ESPIChipsets chip, int data, int clock, EOrder order, uint32_t rate>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <ESPIChipsets chip, int data, int clock, EOrder order>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <ESPIChipsets chip, int data, int clock>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <ESPIChipsets chip, EOrder order>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <ESPIChipsets chip>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <template <int, EOrder> class Chip, int pin, EOrder order>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <template <int, EOrder> class Chip, int pin>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  template <template <int> class Chip, int pin>
  static CLEDController& addLeds(CRGB*, int, int = 0);
  static CLEDController& addLeds(CLEDController*, CRGB*, int, int = 0);
  void setBrightness(uint8_t);
  uint8_t getBrightness();
  void setMaxPowerInVoltsAndMilliamps(uint8_t, uint32_t);
  void setMaxPowerInMilliWatts(uint32_t);
  void show(uint8_t);
  void show();
  void clear(bool = false);
  void clearData();
  void showColor(const CRGB&, uint8_t);
  void showColor(const CRGB&);
  void delay(unsigned long);
  void setTemperature(const CRGB&);
  void setCorrection(const CRGB&);
  void setDither(uint8_t = BINARY_DITHER);
  void setMaxRefreshRate(uint16_t, bool = false);
  void countFPS(int = 25);
  uint16_t getFPS();
  uint32_t getEstimatedPowerInMilliWatts(bool = true);
  void onBeginFrame();
  void onEndShowLeds();
  void onEndFrame();
  void init();
  bool wait();
  bool wait(uint32_t);
  void setDriverEnabled(const char*, bool);
  bool isDriverEnabled(const char*) const;
  size_t getDriverCount() const;
  static void enableAllDrivers();
  void setPowerScalingExponent(float);
  float getPowerScalingExponent() const;
  void setWaitSpinBudgetUs(uint32_t);
  uint32_t getWaitSpinBudgetUs() const;
  // With types of namespace fl, which are left out.
#define PINWRIGHT_NEWER(name)           \
  template <typename T, typename... U>  \
  static pinwright_FastLedAnything name(T&&, U&&...);
#define PINWRIGHT_NEWER_VALUE(name) pinwright_FastLedAnything name() const;
  PINWRIGHT_NEWER(add)
  PINWRIGHT_NEWER(addRx)
  PINWRIGHT_NEWER(remove)
  PINWRIGHT_NEWER(addListener)
  PINWRIGHT_NEWER(removeListener)
  PINWRIGHT_NEWER_VALUE(channelEvents)
  PINWRIGHT_NEWER_VALUE(watchdog)
  PINWRIGHT_NEWER(setExclusiveDriver)
  PINWRIGHT_NEWER_VALUE(getDriverInfos)
  PINWRIGHT_NEWER(setPowerModel)
  PINWRIGHT_NEWER_VALUE(getPowerModel)
  PINWRIGHT_NEWER(setRgbwColorimetricProfile)
  PINWRIGHT_NEWER_VALUE(getRgbwColorimetricProfile)
  int count();
  int size();
  CLEDController& operator[](int);
  CRGB* leds();
};
extern CFastLED FastLED;

void* memset8(void*, uint8_t, uint16_t);
void* memcpy8(void*, const void*, uint16_t);
void* memmove8(void*, const void*, uint16_t);

class CEveryNMillis {
public:
  CEveryNMillis(uint32_t = 1);
  void setPeriod(uint32_t);
  uint32_t getTime();
  uint32_t getPeriod();
  uint32_t getElapsed();
  uint32_t getRemaining();
  uint32_t getLastTriggerTime();
  bool ready();
  void reset();
  void trigger();
  operator bool();
};

class CEveryNSeconds {
public:
  CEveryNSeconds(uint16_t = 1);
  void setPeriod(uint16_t);
  uint16_t getTime();
  uint16_t getPeriod();
  uint16_t getElapsed();
  uint16_t getRemaining();
  uint16_t getLastTriggerTime();
  bool ready();
  void reset();
  void trigger();
  operator bool();
};

class CEveryNBSeconds {
public:
  CEveryNBSeconds(uint16_t = 1);
  void setPeriod(uint16_t);
  uint16_t getTime();
  uint16_t getPeriod();
  uint16_t getElapsed();
  uint16_t getRemaining();
  uint16_t getLastTriggerTime();
  bool ready();
  void reset();
  void trigger();
  operator bool();
};

class CEveryNMinutes {
public:
  CEveryNMinutes(uint16_t = 1);
  void setPeriod(uint16_t);
  uint16_t getTime();
  uint16_t getPeriod();
  uint16_t getElapsed();
  uint16_t getRemaining();
  uint16_t getLastTriggerTime();
  bool ready();
  void reset();
  void trigger();
  operator bool();
};

class CEveryNHours {
public:
  CEveryNHours(uint8_t = 1);
  void setPeriod(uint8_t);
  uint8_t getTime();
  uint8_t getPeriod();
  uint8_t getElapsed();
  uint8_t getRemaining();
  uint8_t getLastTriggerTime();
  bool ready();
  void reset();
  void trigger();
  operator bool();
};

#define CEveryNMilliseconds CEveryNMillis
#define PINWRIGHT_PASTE(a, b) a##b
#define PINWRIGHT_EVERY(Timer, line, period)               \
  static Timer PINWRIGHT_PASTE(every_n_, line)(period);    \
  if (PINWRIGHT_PASTE(every_n_, line))
#define EVERY_N_MILLIS(N) PINWRIGHT_EVERY(CEveryNMillis, __COUNTER__, N)
#define EVERY_N_MILLISECONDS(N) PINWRIGHT_EVERY(CEveryNMillis, __COUNTER__, N)
#define EVERY_N_SECONDS(N) PINWRIGHT_EVERY(CEveryNSeconds, __COUNTER__, N)
#define EVERY_N_BSECONDS(N) PINWRIGHT_EVERY(CEveryNBSeconds, __COUNTER__, N)
#define EVERY_N_MINUTES(N) PINWRIGHT_EVERY(CEveryNMinutes, __COUNTER__, N)
#define EVERY_N_HOURS(N) PINWRIGHT_EVERY(CEveryNHours, __COUNTER__, N)
#define EVERY_N_MILLIS_I(NAME, N) \
  static CEveryNMillis NAME(N);   \
  if (NAME)
#define EVERY_N_MILLISECONDS_I(NAME, N) EVERY_N_MILLIS_I(NAME, N)
#define EVERY_N_SECONDS_I(NAME, N) \
  static CEveryNSeconds NAME(N);   \
  if (NAME)

template <typename T, int F, int I>
class q {
public:
  q(float);
  q(uint8_t, uint8_t);
};
using q44 = q<uint8_t, 4, 4>;
using q62 = q<uint8_t, 6, 2>;
using q88 = q<uint16_t, 8, 8>;
using q124 = q<uint16_t, 12, 4>;

uint8_t qadd8(uint8_t, uint8_t);
int8_t qadd7(int8_t, int8_t);
uint8_t qsub8(uint8_t, uint8_t);
uint8_t add8(uint8_t, uint8_t);
uint16_t add8to16(uint8_t, uint16_t);
uint8_t sub8(uint8_t, uint8_t);
uint8_t avg8(uint8_t, uint8_t);
uint16_t avg16(uint16_t, uint16_t);
uint8_t avg8r(uint8_t, uint8_t);
uint16_t avg16r(uint16_t, uint16_t);
int8_t avg7(int8_t, int8_t);
int16_t avg15(int16_t, int16_t);
uint8_t mod8(uint8_t, uint8_t);
uint8_t addmod8(uint8_t, uint8_t, uint8_t);
uint8_t submod8(uint8_t, uint8_t, uint8_t);
uint8_t mul8(uint8_t, uint8_t);
uint8_t qmul8(uint8_t, uint8_t);
int8_t abs8(int8_t);
uint8_t sqrt16(uint16_t);
uint8_t blend8(uint8_t, uint8_t, uint8_t);
uint8_t scale8(uint8_t, fract8);
uint8_t scale8_video(uint8_t, fract8);
void nscale8x3(uint8_t&, uint8_t&, uint8_t&, fract8);
void nscale8x3_video(uint8_t&, uint8_t&, uint8_t&, fract8);
void nscale8x2(uint8_t&, uint8_t&, fract8);
void nscale8x2_video(uint8_t&, uint8_t&, fract8);
uint16_t scale16by8(uint16_t, fract8);
uint16_t scale16(uint16_t, fract16);
uint8_t dim8_raw(uint8_t);
uint8_t dim8_video(uint8_t);
uint8_t dim8_lin(uint8_t);
uint8_t brighten8_raw(uint8_t);
uint8_t brighten8_video(uint8_t);
uint8_t brighten8_lin(uint8_t);
uint8_t random8();
uint16_t random16();
uint8_t random8(uint8_t);
uint8_t random8(uint8_t, uint8_t);
uint16_t random16(uint16_t);
uint16_t random16(uint16_t, uint16_t);
void random16_set_seed(uint16_t);
uint16_t random16_get_seed();
void random16_add_entropy(uint16_t);
int16_t sin16(uint16_t);
int16_t cos16(uint16_t);
uint8_t sin8(uint8_t);
uint8_t cos8(uint8_t);
float sfract15ToFloat(sfract15);
sfract15 floatToSfract15(float);
uint8_t lerp8by8(uint8_t, uint8_t, fract8);
uint16_t lerp16by16(uint16_t, uint16_t, fract16);
uint16_t lerp16by8(uint16_t, uint16_t, fract8);
int16_t lerp15by8(int16_t, int16_t, fract8);
int16_t lerp15by16(int16_t, int16_t, fract16);
uint8_t map8(uint8_t, uint8_t, uint8_t);
uint8_t ease8InOutQuad(uint8_t);
uint16_t ease16InOutQuad(uint16_t);
fract8 ease8InOutCubic(fract8);
fract8 ease8InOutApprox(fract8);
uint8_t triwave8(uint8_t);
uint8_t quadwave8(uint8_t);
uint8_t cubicwave8(uint8_t);
uint8_t squarewave8(uint8_t, uint8_t = 128);
uint16_t beat88(accum88, uint32_t = 0);
uint16_t beat16(accum88, uint32_t = 0);
uint8_t beat8(accum88, uint32_t = 0);
uint16_t beatsin88(accum88, uint16_t = 0, uint16_t = 65535, uint32_t = 0, uint16_t = 0);
uint16_t beatsin16(accum88, uint16_t = 0, uint16_t = 65535, uint32_t = 0, uint16_t = 0);
uint8_t beatsin8(accum88, uint8_t = 0, uint8_t = 255, uint32_t = 0, uint8_t = 0);
uint16_t seconds16();
uint16_t minutes16();
uint8_t hours8();
uint16_t div1024_32_16(uint32_t);
uint16_t bseconds16();
uint16_t inoise16(uint32_t, uint32_t, uint32_t, uint32_t);
uint16_t inoise16(uint32_t, uint32_t, uint32_t);
uint16_t inoise16(uint32_t, uint32_t);
uint16_t inoise16(uint32_t);
int16_t inoise16_raw(uint32_t, uint32_t, uint32_t);
int16_t inoise16_raw(uint32_t, uint32_t);
int16_t inoise16_raw(uint32_t);
uint8_t inoise8(uint16_t, uint16_t, uint16_t);
uint8_t inoise8(uint16_t, uint16_t);
uint8_t inoise8(uint16_t);
int8_t inoise8_raw(uint16_t, uint16_t, uint16_t);
int8_t inoise8_raw(uint16_t, uint16_t);
int8_t inoise8_raw(uint16_t);
void fill_raw_noise8(uint8_t*, uint8_t, uint8_t, uint16_t, int, uint16_t);
void fill_raw_noise16into8(uint8_t*, uint8_t, uint8_t, uint32_t, int, uint32_t);
void fill_raw_2dnoise8(uint8_t*, int, int, uint8_t, uint16_t, int, uint16_t, int, uint16_t);
void fill_raw_2dnoise16into8(uint8_t*, int, int, uint8_t, uint32_t, int, uint32_t, int, uint32_t);
void fill_raw_2dnoise16(uint16_t*, int, int, uint8_t, q88, fract16, int, uint32_t, int, uint32_t,
    int, uint32_t);
void fill_raw_2dnoise16into8(uint8_t*, int, int, uint8_t, q44, fract8, int, uint32_t, int, uint32_t,
    int, uint32_t);
void fill_noise8(CRGB*, int, uint8_t, uint16_t, int, uint8_t, uint16_t, int, uint16_t);
void fill_noise16(CRGB*, int, uint8_t, uint16_t, int, uint8_t, uint16_t, int, uint16_t,
    uint8_t = 0);
void fill_2dnoise8(CRGB*, int, int, bool, uint8_t, uint16_t, int, uint16_t, int, uint16_t, uint8_t,
    uint16_t, int, uint16_t, uint16_t, uint16_t, bool);
void fill_2dnoise16(CRGB*, int, int, bool, uint8_t, uint32_t, int, uint32_t, int, uint32_t, uint8_t,
    uint16_t, int, uint16_t, uint16_t, uint16_t, bool, uint16_t = 0);
void set_max_power_in_volts_and_milliamps(uint8_t, uint32_t);
void set_max_power_in_milliwatts(uint32_t);
void set_max_power_indicator_LED(uint8_t);
void show_at_max_brightness_for_power();
void delay_at_max_brightness_for_power(uint16_t);
uint32_t calculate_unscaled_power_mW(const CRGB*, uint16_t);
uint8_t calculate_max_brightness_for_power_mW(const CRGB*, uint16_t, uint8_t, uint32_t);
uint8_t calculate_max_brightness_for_power_vmA(const CRGB*, uint16_t, uint8_t, uint32_t, uint32_t);
uint8_t calculate_max_brightness_for_power_mW(uint8_t, uint32_t);
void hsv2rgb_rainbow(const CHSV&, CRGB&);
void hsv2rgb_rainbow(const CHSV*, CRGB*, int);
void hsv2rgb_spectrum(const CHSV&, CRGB&);
void hsv2rgb_spectrum(const CHSV*, CRGB*, int);
void hsv2rgb_raw(const CHSV&, CRGB&);
void hsv2rgb_raw(const CHSV*, CRGB*, int);
CHSV rgb2hsv_approximate(const CRGB&);

using TProgmemRGBPalette16 = uint32_t[16];
using TProgmemHSVPalette16 = uint32_t[16];
using TProgmemRGBPalette32 = uint32_t[32];
using TProgmemHSVPalette32 = uint32_t[32];
using TProgmemPalette16 = TProgmemRGBPalette16;
using TProgmemPalette32 = TProgmemRGBPalette32;
using TProgmemRGBGradientPalette_byte = const uint8_t;
using TProgmemRGBGradientPalette_bytes = const uint8_t*;
using TProgmemRGBGradientPalettePtr = const uint8_t*;
using TDynamicRGBGradientPalette_bytes = const uint8_t*;
#define DECLARE_GRADIENT_PALETTE(X) extern const TProgmemRGBGradientPalette_byte X[]
#define DEFINE_GRADIENT_PALETTE(X)                   \
  extern const TProgmemRGBGradientPalette_byte X[]; \
  const TProgmemRGBGradientPalette_byte X[] =

template <typename Color, int count>
class pinwright_Palette {
public:
  Color entries[count];
  pinwright_Palette();
  pinwright_Palette(const pinwright_Palette&);
  pinwright_Palette(const Color (&)[count]);
  pinwright_Palette(const CHSV&);
  pinwright_Palette(const CRGB&);
  template <typename... Colors>
  pinwright_Palette(const Color&, const Color&, const Colors&...);
  pinwright_Palette(const TProgmemRGBPalette16&);
  pinwright_Palette(const TProgmemRGBPalette32&);
  pinwright_Palette(TProgmemRGBGradientPalette_bytes);
  template <typename Other, int n>
  pinwright_Palette(const pinwright_Palette<Other, n>&);
  pinwright_Palette& operator=(const pinwright_Palette&);
  template <typename Other>
  pinwright_Palette& operator=(const Other*);
  template <typename Other, int n>
  pinwright_Palette& operator=(const pinwright_Palette<Other, n>&);
  pinwright_Palette& operator=(const TProgmemRGBPalette16&);
  pinwright_Palette& operator=(TProgmemRGBGradientPalette_bytes);
  Color& operator[](int);
  const Color& operator[](int) const;
  operator Color*();
  bool operator==(const pinwright_Palette&) const;
  bool operator!=(const pinwright_Palette&) const;
  pinwright_Palette& loadDynamicGradientPalette(TDynamicRGBGradientPalette_bytes);
};
using CHSVPalette16 = pinwright_Palette<CHSV, 16>;
using CHSVPalette32 = pinwright_Palette<CHSV, 32>;
using CHSVPalette256 = pinwright_Palette<CHSV, 256>;
using CRGBPalette16 = pinwright_Palette<CRGB, 16>;
using CRGBPalette32 = pinwright_Palette<CRGB, 32>;
using CRGBPalette256 = pinwright_Palette<CRGB, 256>;
void UpscalePalette(const CRGBPalette16&, CRGBPalette256&);
void UpscalePalette(const CHSVPalette16&, CHSVPalette256&);
void UpscalePalette(const CRGBPalette16&, CRGBPalette32&);
void UpscalePalette(const CHSVPalette16&, CHSVPalette32&);
void UpscalePalette(const CRGBPalette32&, CRGBPalette256&);
void UpscalePalette(const CHSVPalette32&, CHSVPalette256&);
using TDynamicRGBGradientPalette_byte = const uint8_t;
using TDynamicRGBGradientPalettePtr = const TDynamicRGBGradientPalette_byte*;

extern const TProgmemRGBPalette16 CloudColors_p, LavaColors_p, OceanColors_p, ForestColors_p,
    RainbowColors_p, RainbowStripeColors_p, PartyColors_p, HeatColors_p;
#define RainbowStripesColors_p RainbowStripeColors_p
DECLARE_GRADIENT_PALETTE(Rainbow_gp);

template <typename Color, int count>
Color ColorFromPalette(const pinwright_Palette<Color, count>&, uint8_t, uint8_t = 255,
    TBlendType = LINEARBLEND);
CRGB ColorFromPalette(const TProgmemRGBPalette16&, uint8_t, uint8_t = 255,
    TBlendType = LINEARBLEND);
template <typename Colors>
void fill_palette(CRGB*, uint16_t, uint8_t, uint8_t, const Colors&, uint8_t = 255,
    TBlendType = LINEARBLEND);
template <typename Colors>
void fill_palette_circular(CRGB*, uint16_t, uint8_t, const Colors&, uint8_t = 255,
    TBlendType = LINEARBLEND, bool = false);
template <typename Colors>
void map_data_into_colors_through_palette(uint8_t*, uint16_t, CRGB*, const Colors&, uint8_t = 255,
    uint8_t = 255, TBlendType = LINEARBLEND);
void nblendPaletteTowardPalette(CRGBPalette16&, CRGBPalette16&, uint8_t = 24);
template <typename Color>
void fill_gradient(Color*, uint16_t, CHSV, uint16_t, CHSV, TGradientDirectionCode = SHORTEST_HUES);
template <typename Color>
void fill_gradient(Color*, uint16_t, const CHSV&, const CHSV&,
    TGradientDirectionCode = SHORTEST_HUES);
template <typename Color>
void fill_gradient(Color*, uint16_t, const CHSV&, const CHSV&, const CHSV&,
    TGradientDirectionCode = SHORTEST_HUES);
template <typename Color>
void fill_gradient(Color*, uint16_t, const CHSV&, const CHSV&, const CHSV&, const CHSV&,
    TGradientDirectionCode = SHORTEST_HUES);
#define fill_gradient_HSV fill_gradient
void fill_solid(CRGB*, int, const CRGB&);
void fill_solid(CHSV*, int, const CHSV&);
void fill_rainbow(CRGB*, int, uint8_t, uint8_t = 5);
void fill_rainbow(CHSV*, int, uint8_t, uint8_t = 5);
void fill_rainbow_circular(CRGB*, int, uint8_t, bool = false);
void fill_rainbow_circular(CHSV*, int, uint8_t, bool = false);
void fill_gradient_RGB(CRGB*, uint16_t, CRGB, uint16_t, CRGB);
void fill_gradient_RGB(CRGB*, uint16_t, const CRGB&, const CRGB&);
void fill_gradient_RGB(CRGB*, uint16_t, const CRGB&, const CRGB&, const CRGB&);
void fill_gradient_RGB(CRGB*, uint16_t, const CRGB&, const CRGB&, const CRGB&, const CRGB&);
void fadeLightBy(CRGB*, uint16_t, uint8_t);
void fade_video(CRGB*, uint16_t, uint8_t);
void nscale8_video(CRGB*, uint16_t, uint8_t);
void fadeToBlackBy(CRGB*, uint16_t, uint8_t);
void fade_raw(CRGB*, uint16_t, uint8_t);
void nscale8(CRGB*, uint16_t, uint8_t);
void fadeUsingColor(CRGB*, uint16_t, const CRGB&);
CRGB blend(const CRGB&, const CRGB&, fract8);
CHSV blend(const CHSV&, const CHSV&, fract8, TGradientDirectionCode = SHORTEST_HUES);
CRGB* blend(const CRGB*, const CRGB*, CRGB*, uint16_t, fract8);
CHSV* blend(const CHSV*, const CHSV*, CHSV*, uint16_t, fract8,
    TGradientDirectionCode = SHORTEST_HUES);
CRGB& nblend(CRGB&, const CRGB&, fract8);
CHSV& nblend(CHSV&, const CHSV&, fract8, TGradientDirectionCode = SHORTEST_HUES);
void nblend(CRGB*, CRGB*, uint16_t, fract8);
void nblend(CHSV*, CHSV*, uint16_t, fract8, TGradientDirectionCode = SHORTEST_HUES);
void blur1d(CRGB*, uint16_t, fract8);
void blur2d(CRGB*, uint8_t, uint8_t, fract8);
void blurRows(CRGB*, uint8_t, uint8_t, fract8);
void blurColumns(CRGB*, uint8_t, uint8_t, fract8);
CRGB HeatColor(uint8_t);
uint8_t applyGamma_video(uint8_t, float);
CRGB applyGamma_video(const CRGB&, float);
CRGB applyGamma_video(const CRGB&, float, float, float);
CRGB& napplyGamma_video(CRGB&, float);
CRGB& napplyGamma_video(CRGB&, float, float, float);
void napplyGamma_video(CRGB*, uint16_t, float);
void napplyGamma_video(CRGB*, uint16_t, float, float, float);

