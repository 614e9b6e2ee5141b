// board: uno
#include <OneWire.h>
#include <DallasTemperature.h>
#define ONE_WIRE_BUS 2
OneWire oneWire(ONE_WIRE_BUS);
DallasTemperature sensors(&oneWire);
DeviceAddress inside;
void setup(void) {
  Serial.begin(9600);
  sensors.begin();
  Serial.print(sensors.getDeviceCount(), DEC);
  if (!sensors.getAddress(inside, 0)) Serial.println("none");
  sensors.setResolution(inside, 9);
  sensors.setWaitForConversion(false);
}
void loop(void) {
  sensors.requestTemperatures();
  float tempC = sensors.getTempC(inside);
  if (tempC == DEVICE_DISCONNECTED_C) return;
  Serial.println(DallasTemperature::toFahrenheit(tempC));
  Serial.println(sensors.getTempCByIndex(0));
  Serial.println(sensors.getTempC());  // wrong
}
