//[board esp32-c3-devkitm-1]
// CO2 traffic light on an ESP32-C3: SCD40 by hand over I2C, one NeoPixel, sleeps lightly.

#include <Wire.h>
#include <Adafruit_NeoPixel.h>
#include <esp_sleep.h>

const uint8_t SCD40 = 0x62;
const uint8_t I2C_SDA = 5, I2C_SCL = 6;

Adafruit_NeoPixel pixel(1, 8, NEO_GRB + NEO_KHZ800);

struct Air {
  uint16_t ppm;
  float celsius;
  float humidity;
};

// CRC-8, polynomial 0x31, start 0xFF, over the two bytes of a word
uint8_t crc(uint8_t high, uint8_t low) {  //[function]
  uint8_t value = 0xFF;
  for (uint8_t part : {high, low}) {
    value ^= part;
    for (int bit = 0; bit < 8; bit++) {
      value = value & 0x80 ? value << 1 ^ 0x31 : value << 1;
    }
  }
  return value;
}

bool sendCommand(uint16_t command) {  //[block]
  Wire.beginTransmission(SCD40);
  Wire.write(command >> 8);
  Wire.write(command & 0xFF);
  return Wire.endTransmission() == 0;
}

bool readWords(uint16_t *words, int count) {
  if (Wire.requestFrom(SCD40, (uint8_t)(count * 3)) != count * 3) return false;
  for (int i = 0; i < count; i++) {
    uint8_t high = Wire.read();
    uint8_t low = Wire.read();
    if (Wire.read() != crc(high, low)) return false;  //[rest f (]
    words[i] = high << 8 | low;
  }
  return true;
}

bool measure(Air &air) {
  uint16_t w[3];
  if (!sendCommand(0xE4B8)) return false;     // is there anything?
  delay(1);
  if (!readWords(w, 1) || (w[0] & 0x07FF) == 0) return false;
  if (!sendCommand(0xEC05)) return false;
  delay(1);
  if (!readWords(w, 3)) return false;
  air.ppm = w[0];  //[lines 3]
  air.celsius = -45 + 175.0f * w[1] / 65535;
  air.humidity = 100.0f * w[2] / 65535;
  return true;
}

void show(uint16_t ppm) {
  uint32_t colour;
  if (ppm < 800) colour = pixel.Color(0, 20, 0);
  else if (ppm < 1200) colour = pixel.Color(20, 12, 0);
  else colour = pixel.Color(30, 0, 0);
  pixel.setPixelColor(0, colour);  //[line]
  pixel.show();
}

void setup() {
  Serial.begin(115200);
  Wire.begin(I2C_SDA, I2C_SCL, 100000);
  pixel.begin();
  pixel.clear();
  pixel.show();
  sendCommand(0x3F86);   // stop, in case it still runs
  delay(500);
  sendCommand(0x21AC);   // low power: a value every 30 s
}

void loop() {
  Air air;
  if (measure(air)) {
    show(air.ppm);
    Serial.printf("%u ppm, %.1f C, %.0f %%\n", air.ppm, air.celsius, air.humidity);
    Serial.flush();
  }
  esp_sleep_enable_timer_wakeup(5 * 1000000ULL);
  esp_light_sleep_start();
}
