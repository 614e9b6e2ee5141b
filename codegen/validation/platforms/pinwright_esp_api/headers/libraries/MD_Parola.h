// MD_Parola 3.7 (majicdesigns/md_parola): texts on LED matrices.
#pragma once
#include <Arduino.h>
#include <MD_MAX72xx.h>

#define ENA_MISC 1
#define ENA_WIPE 1
#define ENA_SCAN 1
#define ENA_SCR_DIA 1
#define ENA_OPNCLS 1
#define ENA_GROW 1
#define ENA_SPRITE 1
#define ENA_GRAPHICS 1
#define STATIC_ZONES 0
#define ZONE_START_COL(m) ((m) * COL_SIZE)
#define ZONE_END_COL(m) ((((m) + 1) * COL_SIZE) - 1)

enum textPosition_t { PA_LEFT, PA_CENTER, PA_RIGHT };
enum textEffect_t {
  PA_NO_EFFECT,
  PA_PRINT,
  PA_SCROLL_UP,
  PA_SCROLL_DOWN,
  PA_SCROLL_LEFT,
  PA_SCROLL_RIGHT,
  PA_SPRITE,
  PA_SLICE,
  PA_MESH,
  PA_FADE,
  PA_DISSOLVE,
  PA_BLINDS,
  PA_RANDOM,
  PA_WIPE,
  PA_WIPE_CURSOR,
  PA_SCAN_HORIZ,
  PA_SCAN_HORIZX,
  PA_SCAN_VERT,
  PA_SCAN_VERTX,
  PA_OPENING,
  PA_OPENING_CURSOR,
  PA_CLOSING,
  PA_CLOSING_CURSOR,
  PA_SCROLL_UP_LEFT,
  PA_SCROLL_UP_RIGHT,
  PA_SCROLL_DOWN_LEFT,
  PA_SCROLL_DOWN_RIGHT,
  PA_GROW_UP,
  PA_GROW_DOWN,
};
enum zoneEffect_t { PA_FLIP_UD, PA_FLIP_LR };

class PINWRIGHT_COMPLETE MD_PZone {
public:
  MD_PZone();
  bool begin(MD_MAX72XX*);
  bool zoneAnimate();
  bool getStatus();
  void getZone(uint8_t&, uint8_t&);
  bool isAnimationAdvanced();
  void zoneClear();
  void zoneReset();
  void zoneShutdown(bool);
  void zoneSuspend(bool);
  void setZone(uint8_t, uint8_t);
  uint8_t getCharSpacing();
  uint8_t getIntensity();
  bool getInvert();
  uint16_t getPause();
  uint16_t getScrollSpacing();
  uint16_t getSpeed();
  uint16_t getSpeedIn();
  uint16_t getSpeedOut();
  uint32_t getSynchTime();
  textPosition_t getTextAlignment();
  uint16_t getTextWidth(const uint8_t*);
  boolean getZoneEffect(zoneEffect_t);
  void setCharSpacing(uint8_t);
  void setIntensity(uint8_t);
  void setInvert(uint8_t);
  void setPause(uint16_t);
  void setScrollSpacing(uint16_t);
  void setSpeed(uint16_t);
  void setSpeedInOut(uint16_t, uint16_t);
  void setSpriteData(const uint8_t*, uint8_t, uint8_t, const uint8_t*, uint8_t, uint8_t);
  void setSynchTime(uint32_t);
  void setTextAlignment(textPosition_t);
  void setTextBuffer(const char*);
  void setTextEffect(textEffect_t, textEffect_t);
  void setZoneEffect(boolean, zoneEffect_t);
  bool addChar(uint16_t, const uint8_t*);
  bool delChar(uint16_t);
  MD_MAX72XX::fontType_t* getZoneFont();
  void setZoneFont(MD_MAX72XX::fontType_t*);
  void getZoneExtent(uint16_t&, uint16_t&);
  void getTextExtent(uint16_t&, uint16_t&);
};

class PINWRIGHT_COMPLETE MD_Parola : public Print {
public:
  MD_Parola(MD_MAX72XX::moduleType_t, uint8_t, uint8_t, uint8_t, uint8_t = 1);
  MD_Parola(MD_MAX72XX::moduleType_t, uint8_t, uint8_t = 1);
  MD_Parola(MD_MAX72XX::moduleType_t, SPIClass&, uint8_t, uint8_t = 1);
  bool begin();
  bool begin(uint8_t);
  bool displayAnimate();
  bool getZoneStatus(uint8_t);
  void displayClear();
  void displayClear(uint8_t);
  void displayReset();
  void displayReset(uint8_t);
  void displayShutdown(bool);
  void displaySuspend(bool);
  bool isAnimationAdvanced();
  void getZone(uint8_t, uint8_t&, uint8_t&);
  bool setZone(uint8_t, uint8_t, uint8_t);
  void displayScroll(const char*, textPosition_t, textEffect_t, uint16_t);
  void displayText(const char*, textPosition_t, uint16_t, uint16_t, textEffect_t,
      textEffect_t = PA_NO_EFFECT);
  void displayZoneText(uint8_t, const char*, textPosition_t, uint16_t, uint16_t, textEffect_t,
      textEffect_t = PA_NO_EFFECT);
  uint8_t getCharSpacing();
  uint8_t getCharSpacing(uint8_t);
  bool getInvert();
  bool getInvert(uint8_t);
  uint8_t getIntensity();
  uint8_t getIntensity(uint8_t);
  uint16_t getPause();
  uint16_t getPause(uint8_t);
  uint16_t getScrollSpacing();
  uint16_t getSpeed();
  uint16_t getSpeed(uint8_t);
  uint16_t getSpeedIn(uint8_t);
  uint16_t getSpeedOut(uint8_t);
  textPosition_t getTextAlignment();
  textPosition_t getTextAlignment(uint8_t);
  uint16_t getTextColumns(const char*);
  uint16_t getTextColumns(uint8_t, const char*);
  boolean getZoneEffect(uint8_t, zoneEffect_t);
  void setCharSpacing(uint8_t);
  void setCharSpacing(uint8_t, uint8_t);
  void setIntensity(uint8_t);
  void setIntensity(uint8_t, uint8_t);
  void setInvert(uint8_t);
  void setInvert(uint8_t, uint8_t);
  void setPause(uint16_t);
  void setPause(uint8_t, uint16_t);
  void setScrollSpacing(uint16_t);
  void setSpeed(uint16_t);
  void setSpeedInOut(uint16_t, uint16_t);
  void setSpeed(uint8_t, uint16_t);
  void setSpeedInOut(uint8_t, uint16_t, uint16_t);
  void setSpriteData(uint8_t, const uint8_t*, uint8_t, uint8_t, const uint8_t*, uint8_t, uint8_t);
  void setSpriteData(const uint8_t*, uint8_t, uint8_t, const uint8_t*, uint8_t, uint8_t);
  void setTextAlignment(textPosition_t);
  void setTextAlignment(uint8_t, textPosition_t);
  void setTextBuffer(const char*);
  void setTextBuffer(uint8_t, const char*);
  void setTextEffect(textEffect_t, textEffect_t);
  void setTextEffect(uint8_t, textEffect_t, textEffect_t);
  void setZoneEffect(uint8_t, boolean, zoneEffect_t);
  void synchZoneStart();
  void addChar(uint16_t, const uint8_t*);
  bool addChar(uint8_t, uint16_t, const uint8_t*);
  void delChar(uint16_t);
  bool delChar(uint8_t, uint16_t);
  MD_MAX72XX::fontType_t* getFont(uint8_t);
  MD_MAX72XX::fontType_t* getFont();
  void setFont(MD_MAX72XX::fontType_t*);
  void setFont(uint8_t, MD_MAX72XX::fontType_t*);
  MD_MAX72XX* getGraphicObject();
  void getDisplayExtent(uint16_t&, uint16_t&);
  void getDisplayExtent(uint8_t, uint16_t&, uint16_t&);
  void getTextExtent(uint16_t&, uint16_t&);
  void getTextExtent(uint8_t, uint16_t&, uint16_t&);
  virtual size_t write(uint8_t);
  virtual size_t write(const char*);
  virtual size_t write(const uint8_t*, size_t);
};
