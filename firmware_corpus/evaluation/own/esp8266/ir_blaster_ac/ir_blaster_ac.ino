//[board d1_mini]
#include <Arduino.h>
#include <ESP8266WiFi.h>
#include <WiFiManager.h>
#include <ESP8266WebServer.h>
#include <IRremoteESP8266.h>
#include <IRsend.h>
#include <IRrecv.h>
#include <IRutils.h>
#include <Ticker.h>

// Infrared bridge: /send?code=20DF10EF&bits=32 sends NEC, /learn returns the next code heard.

const uint16_t SEND_PIN = 4;   // D2
const uint16_t RECV_PIN = 14;  // D5

IRsend sender(SEND_PIN);
IRrecv receiver(RECV_PIN, 1024, 50, true);
decode_results heard;

ESP8266WebServer server(80);
Ticker blinker;

uint32_t learnUntil = 0;
String learned;

void blink() {
  digitalWrite(LED_BUILTIN, !digitalRead(LED_BUILTIN));
}

void handleSend() {
  String code = server.arg("code");
  if (code.length() == 0) {
    server.send(400, "text/plain", "code is missing");
    return;
  }
  uint64_t value = strtoull(code.c_str(), nullptr, 16);  //[rest e = ]
  uint16_t bits = server.hasArg("bits") ? server.arg("bits").toInt() : 32;
  receiver.disableIRIn();  //[lines 3]
  sender.sendNEC(value, bits);
  receiver.enableIRIn();
  server.send(200, "text/plain", "sent\n");
}

void handleLearn() {  //[block]
  learned = "";
  learnUntil = millis() + 10000;
  blinker.attach(0.1, blink);
  server.send(202, "text/plain", "press the key now, then ask /learned\n");
}

void handleLearned() {
  if (learned.length()) {
    server.send(200, "text/plain", learned + "\n");
  } else {
    server.send(404, "text/plain", "nothing yet\n");
  }
}

void stopLearning() {
  learnUntil = 0;
  blinker.detach();
  digitalWrite(LED_BUILTIN, HIGH);  //[line]
}

void setup() {
  Serial.begin(115200);
  pinMode(LED_BUILTIN, OUTPUT);
  digitalWrite(LED_BUILTIN, HIGH);
  sender.begin();
  receiver.enableIRIn();

  WiFiManager portal;
  portal.autoConnect("ir-bridge");
  server.on("/send", handleSend);
  server.on("/learn", handleLearn);
  server.on("/learned", handleLearned);
  server.begin();
}

void loop() {
  server.handleClient();
  if (learnUntil && millis() > learnUntil) stopLearning();

  if (receiver.decode(&heard)) {
    if (learnUntil && !heard.repeat) {
      learned = typeToString(heard.decode_type) + " " + resultToHexidecimal(&heard);  //[rest d = ]
      stopLearning();
    }
    Serial.println(resultToHumanReadableBasic(&heard));
    receiver.resume();
  }
}
