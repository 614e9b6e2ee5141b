// board: megaatmega2560
#include <Wire.h>
#include <Adafruit_BMP085.h>
#include <Adafruit_AHTX0.h>
#include <Adafruit_SHT31.h>
#include <Adafruit_MCP9808.h>
#include <Adafruit_TCS34725.h>
#include <VL53L0X.h>
#include <MAX30105.h>
Adafruit_BMP085 bmp;
Adafruit_AHTX0 aht;
Adafruit_SHT31 sht = Adafruit_SHT31();
Adafruit_MCP9808 mcp;
Adafruit_TCS34725 tcs = Adafruit_TCS34725(TCS34725_INTEGRATIONTIME_50MS, TCS34725_GAIN_4X);
VL53L0X distance;
MAX30105 pulse;
void setup() {
  Serial.begin(9600);
  Wire.begin();
  if (!bmp.begin() || !aht.begin() || !sht.begin(0x44) || !mcp.begin(0x18) || !tcs.begin()) return;
  if (!pulse.begin(Wire, I2C_SPEED_FAST)) return;
  pulse.setup();
  distance.init();
  distance.setTimeout(500);
  distance.startContinuous();
}
void loop() {
  sensors_event_t humidity, temperature;
  aht.getEvent(&humidity, &temperature);
  Serial.println(bmp.readPressure() + bmp.readAltitude(101500));
  Serial.println(sht.readTemperature() + mcp.readTempC() + temperature.temperature);
  Serial.println(sht.readTemp());  // wrong
  uint16_t r, g, b, c;
  tcs.getRawData(&r, &g, &b, &c);
  Serial.println(distance.readRangeContinuousMillimeters() + tcs.calculateLux(r, g, b));
  Serial.println(pulse.getIR());
}
