//[board esp32dev]
#include <TinyGPSPlus.h>
#include <U8g2lib.h>
#include <Wire.h>

// boat speedometer: NEO-M8 on UART2, SH1106 on I2C

TinyGPSPlus gps;
HardwareSerial gpsSerial(2);
U8G2_SH1106_128X64_NONAME_F_HW_I2C oled(U8G2_R0, U8X8_PIN_NONE);

struct Trip
{
  double metres = 0;
  double maxKnots = 0;
  double lastLat = 0, lastLng = 0;
  bool started = false;
} trip;

// binary UBX frame: 5 Hz navigation rate
const uint8_t RATE_5HZ[] = {0xB5, 0x62, 0x06, 0x08, 0x06, 0x00, 0xC8, 0x00,
                            0x01, 0x00, 0x01, 0x00, 0xDE, 0x6A};

void updateTrip()
{
  if (!gps.location.isValid() || gps.hdop.hdop() > 3.0)
    return;
  double lat = gps.location.lat();
  double lng = gps.location.lng();
  if (!trip.started)
  {  //[block]
    trip.lastLat = lat;
    trip.lastLng = lng;
    trip.started = true;
    return;
  }
  double d = TinyGPSPlus::distanceBetween(trip.lastLat, trip.lastLng, lat, lng);  //[rest d = ]
  // at anchor the position wanders: only moves of more than 5 m count
  if (d < 5)
    return;
  trip.metres += d;
  trip.lastLat = lat;
  trip.lastLng = lng;
  trip.maxKnots = max(trip.maxKnots, gps.speed.knots());  //[line]
}

void drawPage()
{
  char text[24];
  oled.clearBuffer();

  oled.setFont(u8g2_font_logisoso32_tn);  //[lines 3]
  snprintf(text, sizeof(text), "%.1f", gps.speed.isValid() ? gps.speed.knots() : 0.0);
  oled.drawStr(4, 36, text);

  oled.setFont(u8g2_font_6x10_tf);
  oled.drawStr(96, 12, "kn");
  if (gps.course.isValid())
    oled.drawStr(96, 30, TinyGPSPlus::cardinal(gps.course.deg()));

  snprintf(text, sizeof(text), "%.2f km  max %.1f", trip.metres / 1000, trip.maxKnots);
  oled.drawStr(0, 50, text);

  if (gps.time.isValid())
  {
    snprintf(text, sizeof(text), "%02u:%02u UTC  %u sat", gps.time.hour(), gps.time.minute(),
             (unsigned)gps.satellites.value());  //[line]
    oled.drawStr(0, 63, text);
  }
  oled.sendBuffer();
}

void setup()
{
  Serial.begin(115200);
  gpsSerial.begin(9600, SERIAL_8N1, 16, 17);
  gpsSerial.write(RATE_5HZ, sizeof(RATE_5HZ));
  oled.begin();
}

void loop()
{
  static uint32_t lastDraw = 0;
  while (gpsSerial.available())
  {
    if (gps.encode(gpsSerial.read()))
      updateTrip();
  }
  if (millis() - lastDraw >= 200)
  {
    lastDraw = millis();
    drawPage();
  }
  if (millis() > 5000 && gps.charsProcessed() < 10)
    Serial.println("no data from the receiver, check the wiring");
}
