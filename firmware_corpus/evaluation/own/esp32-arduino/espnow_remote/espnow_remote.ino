//[board esp32dev]
// Throttle remote for an electric skateboard: joystick here, ESP-NOW to the board.

#include <WiFi.h>
#include <esp_now.h>

#define JOYSTICK  34
#define DEADMAN   27
#define VIBRATE   26

static const uint8_t boardMac[6] = {0x24, 0x6F, 0x28, 0x00, 0x00, 0x01};

typedef struct __attribute__((packed)) {
  uint16_t counter;
  int8_t   throttle;   // -100 .. 100
  uint8_t  flags;      // bit 0: dead man's switch held
} command_t;

typedef struct __attribute__((packed)) {
  uint16_t battery_mv;
  int16_t  rpm;
} telemetry_t;

static volatile telemetry_t telemetry;
static volatile uint32_t last_telemetry;

static void store(const uint8_t *data, int len)
{
  if (len != sizeof(telemetry_t))
    return;
  memcpy((void *)&telemetry, data, sizeof(telemetry_t));  //[line]
  last_telemetry = millis();
}

#if ESP_ARDUINO_VERSION_MAJOR >= 3
static void on_receive(const esp_now_recv_info_t *info, const uint8_t *data, int len)
{
  store(data, len);
}
#else
static void on_receive(const uint8_t *mac, const uint8_t *data, int len)
{
  store(data, len);
}
#endif

static int8_t read_throttle(void)
{
  static float filtered = 0;
  int raw = analogRead(JOYSTICK) - 2048;
  if (abs(raw) < 120)
    raw = 0;
  filtered += (raw - filtered) * 0.2f;  //[rest += ]
  return constrain((int)(filtered / 20), -100, 100);
}

static bool add_board(void)
{
  esp_now_peer_info_t peer = {};
  memcpy(peer.peer_addr, boardMac, 6);  //[lines 4]
  peer.channel = 0;
  peer.encrypt = false;
  return esp_now_add_peer(&peer) == ESP_OK;
}

void setup()
{
  Serial.begin(115200);
  pinMode(DEADMAN, INPUT_PULLUP);
  pinMode(VIBRATE, OUTPUT);

  WiFi.mode(WIFI_STA);
  if (esp_now_init() != ESP_OK) {  //[block]
    Serial.println("esp-now did not start");
    delay(1000);
    ESP.restart();
  }
  esp_now_register_recv_cb(on_receive);  //[line]
  if (!add_board())
    Serial.println("no peer");
}

void loop()
{
  static uint16_t counter = 0;
  command_t cmd;
  cmd.counter = counter++;
  cmd.throttle = read_throttle();
  cmd.flags = digitalRead(DEADMAN) == LOW ? 1 : 0;
  esp_now_send(boardMac, (const uint8_t *)&cmd, sizeof(cmd));

  bool silent = millis() - last_telemetry > 1000;
  bool empty = !silent && telemetry.battery_mv < 33000;
  digitalWrite(VIBRATE, (silent || empty) && (millis() / 200) % 2);
  delay(20);
}
