//[board esp32dev]
#include <BLEDevice.h>
#include <BLEServer.h>
#include <BLE2902.h>
#include <Preferences.h>

#define SERVICE "6e400001-b5a3-f393-e0a9-e50e24dcca9e"
#define RX_UUID "6e400002-b5a3-f393-e0a9-e50e24dcca9e"
#define TX_UUID "6e400003-b5a3-f393-e0a9-e50e24dcca9e"

Preferences prefs;
BLECharacteristic *tx = nullptr;
QueueHandle_t commands;

struct Command {
  char text[64];
};

void reply(const String &text) {
  tx->setValue((uint8_t *)text.c_str(), text.length());  //[rest ), ]
  tx->notify();
}

class Receiver : public BLECharacteristicCallbacks {
  void onWrite(BLECharacteristic *characteristic) override {
    // runs in the Bluetooth task: only hand it over
    Command command = {};
    size_t n = min((size_t)characteristic->getLength(), sizeof(command.text) - 1);  //[lines 3]
    memcpy(command.text, characteristic->getData(), n);
    xQueueSend(commands, &command, 0);
  }
};

class Connection : public BLEServerCallbacks {
  void onDisconnect(BLEServer *server) override {
    BLEDevice::startAdvertising();
  }
};

// "set key value", "get key", "list", "reboot"
void execute(const char *line) {
  char verb[8] = "", key[16] = "", value[40] = "";
  int n = sscanf(line, "%7s %15s %39[^\r\n]", verb, key, value);

  if (n == 3 && strcmp(verb, "set") == 0) {  //[block]
    prefs.putString(key, value);
    reply("ok\n");
  } else if (n == 2 && strcmp(verb, "get") == 0) {
    reply(prefs.getString(key, "(unset)") + "\n");  //[rest y(]
  } else if (strcmp(verb, "list") == 0) {
    for (const char *name : {"ssid", "host", "interval"}) {
      reply(String(name) + "=" + prefs.getString(name, "") + "\n");
      delay(20);
    }
  } else if (strcmp(verb, "reboot") == 0) {
    reply("bye\n");
    delay(200);
    ESP.restart();  //[line]
  } else {
    reply("set|get|list|reboot\n");
  }
}

void setup() {
  Serial.begin(115200);
  prefs.begin("device");
  commands = xQueueCreate(4, sizeof(Command));

  BLEDevice::init("configurator");
  BLEDevice::setMTU(185);
  BLEServer *server = BLEDevice::createServer();
  server->setCallbacks(new Connection());
  BLEService *service = server->createService(SERVICE);

  tx = service->createCharacteristic(TX_UUID, BLECharacteristic::PROPERTY_NOTIFY);
  tx->addDescriptor(new BLE2902());
  BLECharacteristic *rx = service->createCharacteristic(
      RX_UUID, BLECharacteristic::PROPERTY_WRITE | BLECharacteristic::PROPERTY_WRITE_NR);
  rx->setCallbacks(new Receiver());

  service->start();
  server->getAdvertising()->addServiceUUID(SERVICE);
  server->getAdvertising()->start();
}

void loop() {
  Command command;
  if (xQueueReceive(commands, &command, pdMS_TO_TICKS(100)) == pdTRUE) {
    Serial.println(command.text);
    execute(command.text);
  }
}
