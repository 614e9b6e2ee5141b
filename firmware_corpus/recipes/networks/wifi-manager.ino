// Connects with credentials that were saved; without them it opens a portal where a phone enters them.

// part: includes
#include <WiFiManager.h>

// part: globals
const char PORTAL_SSID[] = "board-setup";
const int PORTAL_TIMEOUT_S = 180;

WiFiManager wifiManager;
bool wifiReported = false;

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  wifiManager.setConfigPortalBlocking(false);  // loop() goes on while the portal is open
  wifiManager.setConfigPortalTimeout(PORTAL_TIMEOUT_S);
  if (!wifiManager.autoConnect(PORTAL_SSID)) {
    Serial.print("not connected yet: join the network ");
    Serial.println(PORTAL_SSID);
  }
}

// part: loop
void loop() {
  wifiManager.process();
  bool connected = WiFi.status() == WL_CONNECTED;
  if (connected && !wifiReported) {
    Serial.print("connected, address ");
    Serial.println(WiFi.localIP());
  }
  wifiReported = connected;
}
