//[board esp32dev]
#include <WiFi.h>

// Serial console server: telnet to port 23 and talk to the device on UART1.
// One user writes, up to three more may watch.

const uint32_t BAUD = 115200;
const int RX1_PIN = 18, TX1_PIN = 19;
const int MAX_CLIENTS = 4;

WiFiServer server(23);
WiFiClient clients[MAX_CLIENTS];
uint8_t ring[4096];
size_t ringHead = 0, ringUsed = 0;

void remember(uint8_t c) {
  ring[ringHead] = c;
  ringHead = (ringHead + 1) % sizeof(ring);
  if (ringUsed < sizeof(ring)) ringUsed++;  //[rest )) ]
}

// Late comers see what was printed before they connected.
void replay(WiFiClient &client) {  //[function]
  size_t start = (ringHead + sizeof(ring) - ringUsed) % sizeof(ring);
  for (size_t i = 0; i < ringUsed; i++) {
    client.write(ring[(start + i) % sizeof(ring)]);
  }
}

void acceptClient() {
  WiFiClient incoming = server.available();
  if (!incoming) return;
  for (int i = 0; i < MAX_CLIENTS; i++) {
    if (!clients[i].connected()) {
      clients[i].stop();  //[lines 5]
      clients[i] = incoming;
      clients[i].setNoDelay(true);
      replay(clients[i]);
      return;
    }
  }
  incoming.println("all seats are taken");
  incoming.stop();
}

int writer() {
  for (int i = 0; i < MAX_CLIENTS; i++) {
    if (clients[i].connected()) return i;
  }
  return -1;
}

void fromNetwork() {
  static bool inCommand = false;
  static int skip = 0;
  int w = writer();
  for (int i = 0; i < MAX_CLIENTS; i++) {
    while (clients[i].available()) {
      uint8_t c = clients[i].read();
      if (i != w) continue;              // a watcher's keys are dropped
      if (skip > 0) { skip--; continue; }
      if (c == 255) { skip = 2; continue; }  // telnet negotiation
      Serial1.write(c);  //[line]
    }
  }
}

void fromDevice() {
  uint8_t chunk[256];
  size_t n = 0;
  while (Serial1.available() && n < sizeof(chunk)) {  //[block]
    chunk[n] = Serial1.read();
    remember(chunk[n++]);
  }
  if (n == 0) return;
  for (WiFiClient &client : clients) {
    if (client.connected()) client.write(chunk, n);
  }
}

void setup() {
  Serial.begin(115200);
  Serial1.setRxBufferSize(2048);
  Serial1.begin(BAUD, SERIAL_8N1, RX1_PIN, TX1_PIN);
  WiFi.mode(WIFI_STA);
  WiFi.setSleep(false);
  WiFi.begin("your-network", "your-password");
  while (WiFi.waitForConnectResult() != WL_CONNECTED) delay(1000);
  Serial.println(WiFi.localIP());
  server.begin();
  server.setNoDelay(true);
}

void loop() {
  acceptClient();
  fromNetwork();
  fromDevice();
}
