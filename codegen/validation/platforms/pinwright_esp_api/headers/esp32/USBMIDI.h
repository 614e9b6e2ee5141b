#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE < 30000
#error "core 2 has no USBMIDI.h: core 3.0 brought it"
#else
#include <soc/soc_caps.h>
#include <esp32-hal-tinyusb.h>
#include <sdkconfig.h>

typedef struct {
  uint8_t header;
  uint8_t byte1;
  uint8_t byte2;
  uint8_t byte3;
} midiEventPacket_t;

class PINWRIGHT_COMPLETE_2 USBMIDI {
 public:
  USBMIDI(void);
  void begin(void);
  void end(void);
  void noteOn(uint8_t, uint8_t = 0, uint8_t = 1);
  void noteOff(uint8_t, uint8_t = 0, uint8_t = 1);
  void programChange(uint8_t, uint8_t = 1);
  void controlChange(uint8_t, uint8_t = 0, uint8_t = 1);
  void polyPressure(uint8_t, uint8_t, uint8_t = 1);
  void channelPressure(uint8_t, uint8_t = 1);
  void pitchBend(int16_t, uint8_t = 1);
  void pitchBend(uint16_t, uint8_t = 1);
  void pitchBend(double, uint8_t = 1);
  bool readPacket(midiEventPacket_t*);
  bool writePacket(midiEventPacket_t*);
  size_t write(uint8_t);
};

#endif
