// Calls that other cores and versions have, or that are often supposed: each with what to call.
#pragma once
#include <pinwright_marks.h>
#include <soc/soc_caps.h>

#if PINWRIGHT_CORE >= 30000
PINWRIGHT_ABSENT(ledcSetup, "core 3.0 replaced ledcSetup and ledcAttachPin by ledcAttach(pin, frequency, resolution)")
PINWRIGHT_ABSENT(ledcAttachPin, "core 3.0 replaced ledcSetup and ledcAttachPin by ledcAttach(pin, frequency, resolution)")
PINWRIGHT_ABSENT(ledcDetachPin, "core 3.0 replaced it by ledcDetach(pin)")
PINWRIGHT_ABSENT(hallRead, "core 3.0 removed it with the driver of the Hall sensor")
PINWRIGHT_ABSENT(analogSetClockDiv, "core 3.0 removed it")
PINWRIGHT_ABSENT(analogSetVRefPin, "core 3.0 removed it")
PINWRIGHT_ABSENT(adcAttachPin, "core 3.0 removed it: analogRead attaches the pin")
PINWRIGHT_ABSENT(analogReadRaw, "core 3.0 removed it: analogRead gives the raw value")
PINWRIGHT_ABSENT(sigmaDeltaSetup, "core 3.0 replaced it by sigmaDeltaAttach(pin, frequency)")
PINWRIGHT_ABSENT(timerAlarmWrite, "core 3.0 replaced it by timerAlarm(timer, value, autoreload, count)")
PINWRIGHT_ABSENT(timerAlarmEnable, "core 3.0 removed it: timerAlarm enables the alarm")
PINWRIGHT_ABSENT(timerAlarmDisable, "core 3.0 removed it")
PINWRIGHT_ABSENT(timerSetDivider, "core 3.0 removed it: timerBegin takes the frequency")
PINWRIGHT_ABSENT(timerSetAutoReload, "core 3.0 removed it: timerAlarm says it")
PINWRIGHT_ABSENT(rmtSetTick, "core 3.0 removed it: rmtInit takes the frequency")
#else
PINWRIGHT_ABSENT(ledcAttach, "core 3.0 brought it; core 2 has ledcSetup(channel, frequency, resolution) and ledcAttachPin(pin, channel)")
PINWRIGHT_ABSENT(ledcAttachChannel, "core 3.0 brought it; core 2 has ledcSetup and ledcAttachPin")
PINWRIGHT_ABSENT(ledcDetach, "core 3.0 brought it; core 2 has ledcDetachPin(pin)")
PINWRIGHT_ABSENT(ledcWriteChannel, "core 3.0 brought it; core 2 has ledcWrite(channel, duty)")
PINWRIGHT_ABSENT(ledcFade, "core 3.0 brought it")
PINWRIGHT_ABSENT(timerAlarm, "core 3.0 brought it; core 2 has timerAlarmWrite and timerAlarmEnable")
PINWRIGHT_ABSENT(rgbLedWrite, "core 3.0 brought it; core 2 has neopixelWrite")
PINWRIGHT_ABSENT(analogContinuous, "core 3.0 brought it")
#endif

#if !SOC_DAC_SUPPORTED
PINWRIGHT_ABSENT(dacWrite, "this chip has no digital-to-analog converter")
PINWRIGHT_ABSENT(dacDisable, "this chip has no digital-to-analog converter")
#endif
#if SOC_TOUCH_SENSOR_NUM == 0
PINWRIGHT_ABSENT(touchRead, "this chip has no touch sensor")
PINWRIGHT_ABSENT(touchAttachInterrupt, "this chip has no touch sensor")
#endif
#if PINWRIGHT_CORE < 30000 && !CONFIG_IDF_TARGET_ESP32
PINWRIGHT_ABSENT(hallRead, "this chip has no Hall sensor")
#endif

PINWRIGHT_ABSENT(analogWriteFreq, "the ESP8266 has it; here it is analogWriteFrequency")
PINWRIGHT_ABSENT(analogWriteRange, "the ESP8266 has it; here it is analogWriteResolution")
PINWRIGHT_ABSENT(analogReference, "the ESP32 has none; see analogSetAttenuation")
