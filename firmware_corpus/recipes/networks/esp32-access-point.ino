// Opens a Wi-Fi network of its own and prints how many have joined it.

// part: includes
#include <WiFi.h>

// part: globals
const char* AP_SSID = "my-board";
const char* AP_PASSWORD = "my-password";  // 8 characters or more

int stationsSeen = -1;

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_AP);
  WiFi.softAP(AP_SSID, AP_PASSWORD);
  Serial.print("address: ");
  Serial.println(WiFi.softAPIP());
}

// part: loop
void loop() {
  int stations = WiFi.softAPgetStationNum();
  if (stations != stationsSeen) {
    stationsSeen = stations;
    Serial.print("stations: ");
    Serial.println(stations);
  }
}
