// Fetches a page over HTTPS and trusts the server only by its root certificate.

// part: includes
#include <HTTPClient.h>
#include <WiFi.h>
#include <WiFiClientSecure.h>
#include <time.h>

// part: globals
const char WIFI_SSID[] = "your-ssid";
const char WIFI_PASSWORD[] = "your-password";
const char URL[] = "https://example.com/";
const unsigned long REQUEST_INTERVAL_MS = 60000;
const char ROOT_CA[] =  // the root certificate of the server's chain, as PEM
    "-----BEGIN CERTIFICATE-----\n"
    "put the lines of the certificate here, each like this one\n"
    "-----END CERTIFICATE-----\n";

unsigned long lastRequest = 0;
bool requestedOnce = false;

// part: helpers
bool clockIsSet() {
  return time(nullptr) > 1700000000;  // certificates are valid from a date to a date
}

void requestSecurely() {
  WiFiClientSecure client;
  client.setCACert(ROOT_CA);
  HTTPClient https;
  https.setTimeout(8000);
  if (!https.begin(client, URL)) {
    Serial.println("the URL is not valid");
    return;
  }
  int status = https.GET();
  if (status > 0) {
    Serial.printf("the server answered %d\n", status);
    Serial.println(https.getString());
  } else {
    Serial.printf("request failed: %s\n", https.errorToString(status).c_str());
  }
  https.end();
}

// part: setup
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.setAutoReconnect(true);  // the core tries again whenever the network is lost
  WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  configTzTime("UTC0", "pool.ntp.org");
}

// part: loop
void loop() {
  bool due = !requestedOnce || millis() - lastRequest >= REQUEST_INTERVAL_MS;
  if (due && WiFi.status() == WL_CONNECTED && clockIsSet()) {
    lastRequest = millis();
    requestedOnce = true;
    requestSecurely();
  }
}
