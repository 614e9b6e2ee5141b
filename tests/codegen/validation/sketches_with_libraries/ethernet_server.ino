// board: uno
#include <SPI.h>
#include <Ethernet.h>
#include <EthernetUdp.h>
byte mac[] = {0xDE, 0xAD, 0xBE, 0xEF, 0xFE, 0xED};
IPAddress ip(192, 168, 1, 177);
EthernetServer server(80);
EthernetUDP udp;
void setup() {
  Serial.begin(9600);
  if (Ethernet.begin(mac) == 0) Ethernet.begin(mac, ip);
  if (Ethernet.linkStatus() == LinkOFF) Serial.println("no cable");
  server.begin();
  udp.begin(8888);
  Serial.println(Ethernet.localIP());
  Ethernet.gateway();  // wrong
}
void loop() {
  EthernetClient client = server.available();
  while (client && client.connected()) {
    if (client.available()) Serial.write(client.read());
    client.println(F("HTTP/1.1 200 OK"));
    client.stop();
  }
  if (udp.parsePacket()) udp.read();
  Ethernet.maintain();
}
