//[board esp32dev]
#include <WiFi.h>
#include <ESPmDNS.h>
#include <ArduinoOTA.h>
#include <WebServer.h>
#include <Preferences.h>

WebServer http(80);
Preferences store;

const int GATE = 4;
const int CLOSED_SWITCH = 5;

unsigned long pulseEnds = 0;
uint32_t openings;

void pulse()
{  //[block]
    digitalWrite(GATE, HIGH);
    pulseEnds = millis() + 400;
    store.putUInt("openings", ++openings);
}

void setupHttp()
{
    http.on("/", HTTP_GET, [] {
        String page = "<h1>Gate</h1><p>";
        page += digitalRead(CLOSED_SWITCH) == LOW ? "closed" : "open";  //[rest += ]
        page += "</p><form method=post action=/pulse><button>Push</button></form>";
        page += "<p>" + String(openings) + " times, up " + String(millis() / 60000) + " min</p>";
        http.send(200, "text/html", page);
    });

    http.on("/pulse", HTTP_POST, [] {
        if (!http.authenticate("gate", "change-me"))
            return http.requestAuthentication();
        pulse();
        http.sendHeader("Location", "/");  //[lines 2]
        http.send(303);
    });
    http.begin();
}

void setupOta()
{
    ArduinoOTA.setHostname("gate");
    ArduinoOTA.setPassword("change-me-too");
    ArduinoOTA.onStart([]() {
        // never leave the relay on while the flash is written
        digitalWrite(GATE, LOW);
        http.stop();
    });
    ArduinoOTA.onProgress([](unsigned int done, unsigned int total) {
        Serial.printf("\r%u %%", done * 100 / total);
    });
    ArduinoOTA.onError([](ota_error_t error) { Serial.printf("update failed: %u\n", error); });
    ArduinoOTA.begin();
}

void setup()
{
    Serial.begin(115200);
    pinMode(GATE, OUTPUT);
    pinMode(CLOSED_SWITCH, INPUT_PULLUP);
    store.begin("gate", false);  //[lines 2]
    openings = store.getUInt("openings", 0);

    WiFi.setHostname("gate");
    WiFi.mode(WIFI_STA);
    WiFi.begin("your-network", "your-password");
    WiFi.onEvent([](WiFiEvent_t event, WiFiEventInfo_t info) {
        Serial.printf("lost the network, reason %d\n", info.wifi_sta_disconnected.reason);
    }, ARDUINO_EVENT_WIFI_STA_DISCONNECTED);
    WiFi.setAutoReconnect(true);
    while (WiFi.status() != WL_CONNECTED)
        delay(100);

    if (MDNS.begin("gate"))
        MDNS.addService("http", "tcp", 80);  //[line]
    setupHttp();
    setupOta();
}

void loop()
{
    ArduinoOTA.handle();
    http.handleClient();
    if (pulseEnds && millis() > pulseEnds) {
        digitalWrite(GATE, LOW);
        pulseEnds = 0;
    }
}
