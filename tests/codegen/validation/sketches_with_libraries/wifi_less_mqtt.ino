// board: mega
#include <PubSubClient.h>
#include <BH1750.h>
#include <Wire.h>
class Fake : public Client {
 public:
  int connect(IPAddress, uint16_t) override { return 1; }
  int connect(const char*, uint16_t) override { return 1; }
  size_t write(uint8_t) override { return 1; }
  size_t write(const uint8_t*, size_t size) override { return size; }
  int available() override { return 0; }
  int read() override { return -1; }
  int read(uint8_t*, size_t) override { return 0; }
  int peek() override { return -1; }
  void flush() override {}
  void stop() override {}
  uint8_t connected() override { return 1; }
  operator bool() override { return true; }
};
Fake fake;
BH1750 lightMeter;
PubSubClient client("broker", 1883, callback, fake);
void callback(char* topic, byte* payload, unsigned int length) { Serial.println(topic); }
void setup() {
  Wire.begin();
  lightMeter.begin();
  client.setServer("broker.example", 1883);
  client.setCallback(callback);
}
void loop() {
  if (!client.connected() && client.connect("arduinoClient")) client.subscribe("inTopic");
  client.publish("light", String(lightMeter.readLightLevel()).c_str());
  client.publish("light", lightMeter.readLux());  // wrong
  client.loop();
}
