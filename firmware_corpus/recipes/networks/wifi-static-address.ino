// Connects to Wi-Fi with a fixed address in place of one from DHCP.

// part: includes
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#else
#include <WiFi.h>
#endif

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char STATIC_ADDRESS[] = "192.168.1.50";  // outside of the range that the router gives away
const char GATEWAY[] = "192.168.1.1";
const char SUBNET[] = "255.255.255.0";
const char DNS_SERVER[] = "192.168.1.1";

bool wifiWasConnected = false;

// part: helpers
bool setStaticAddress() {
  IPAddress address, gateway, subnet, dns;
  if (!address.fromString(STATIC_ADDRESS) || !gateway.fromString(GATEWAY) ||
      !subnet.fromString(SUBNET) || !dns.fromString(DNS_SERVER)) {
    return false;
  }
  return WiFi.config(address, gateway, subnet, dns);
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);
  if (!setStaticAddress()) {  // before begin()
    Serial.println("the static address is not valid: DHCP is used");
  }
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
}

// part: loop
void loop() {
  bool connected = WiFi.status() == WL_CONNECTED;
  if (connected && !wifiWasConnected) {
    Serial.print("connected, address ");
    Serial.println(WiFi.localIP());
  }
  wifiWasConnected = connected;
}
