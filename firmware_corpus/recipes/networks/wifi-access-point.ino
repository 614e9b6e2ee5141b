// Opens an access point and prints how many stations have joined it.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char AP_SSID[] = "esp-network";
const char AP_PASSWORD[] = "change-me-1234";  // WPA2 wants 8 characters or more
const int AP_CHANNEL = 1;

int lastStationCount = -1;

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_AP);
  if (!WiFi.softAP(AP_SSID, AP_PASSWORD, AP_CHANNEL)) {
    Serial.println("the access point did not start: check the password's length");
    return;
  }
  Serial.print("access point open, address ");
  Serial.println(WiFi.softAPIP());
}

// part: loop
void loop() {
  int stations = WiFi.softAPgetStationNum();
  if (stations != lastStationCount) {
    lastStationCount = stations;
    Serial.print("stations: ");
    Serial.println(stations);
  }
}
