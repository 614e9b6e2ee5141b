// Calls that the ESP32 has, each with what to call here.
#pragma once
#include <pinwright_marks.h>

PINWRIGHT_ABSENT(ledcSetup, "the ESP32 has it; here it is analogWriteFreq and analogWrite")
PINWRIGHT_ABSENT(ledcAttachPin, "the ESP32 has it; here it is analogWrite")
PINWRIGHT_ABSENT(ledcAttach, "the ESP32 has it; here it is analogWrite")
PINWRIGHT_ABSENT(ledcWrite, "the ESP32 has it; here it is analogWrite")
PINWRIGHT_ABSENT(analogWriteFrequency, "the ESP32 has it; here it is analogWriteFreq")
PINWRIGHT_ABSENT(analogReadMilliVolts, "the ESP32 has it")
PINWRIGHT_ABSENT(analogReadResolution, "the ESP8266 reads 10 bits")
PINWRIGHT_ABSENT(touchRead, "the ESP8266 has no touch sensor")
PINWRIGHT_ABSENT(dacWrite, "the ESP8266 has no digital-to-analog converter")
PINWRIGHT_ABSENT(hallRead, "the ESP8266 has no Hall sensor")
PINWRIGHT_ABSENT(xTaskCreate, "the ESP8266's core has no FreeRTOS")
PINWRIGHT_ABSENT(xTaskCreatePinnedToCore, "the ESP8266's core has no FreeRTOS")
PINWRIGHT_ABSENT(esp_deep_sleep_start, "the ESP32 has it; here it is ESP.deepSleep")
PINWRIGHT_ABSENT(esp_sleep_enable_timer_wakeup, "the ESP32 has it; here it is ESP.deepSleep")
