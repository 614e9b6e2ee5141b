// Lists the Wi-Fi networks around, in the background, again and again.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const unsigned long SCAN_INTERVAL_MS = 15000;

unsigned long lastScanStart = 0;
bool scanRunning = false;

// part: helpers
void startScan() {
  WiFi.scanNetworks(true);  // true: in the background
  lastScanStart = millis();
  scanRunning = true;
}

void printNetworks(int count) {
  Serial.printf("%d networks\n", count);
  for (int i = 0; i < count; i++) {
    Serial.printf("%4d dBm  channel %2d  %s\n", (int)WiFi.RSSI(i), (int)WiFi.channel(i),
                  WiFi.SSID(i).c_str());
  }
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.disconnect();
  startScan();
}

// part: loop
void loop() {
  if (scanRunning) {
    int found = WiFi.scanComplete();
    if (found >= 0) {
      printNetworks(found);
      WiFi.scanDelete();  // gives the memory back
      scanRunning = false;
    } else if (found == WIFI_SCAN_FAILED) {
      Serial.println("the scan failed");
      scanRunning = false;
    }
  } else if (millis() - lastScanStart >= SCAN_INTERVAL_MS) {
    startScan();
  }
}
