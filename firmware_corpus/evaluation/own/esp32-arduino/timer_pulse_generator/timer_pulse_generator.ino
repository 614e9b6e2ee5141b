//[board esp32dev]
#include <esp_timer.h>

// Injector test bench: pulse trains with microsecond resolution from esp_timer callbacks.
// Serial protocol, one line each:   P <channel> <period_us> <width_us> <count>     X     ?

constexpr int CHANNELS = 4;
const uint8_t pins[CHANNELS] = {16, 17, 18, 19};

struct Channel {
  esp_timer_handle_t periodic = nullptr;
  esp_timer_handle_t off = nullptr;
  uint8_t pin = 0;
  uint32_t widthUs = 0;
  volatile uint32_t left = 0;
};

Channel channels[CHANNELS];

void onPeriod(void *arg) {
  auto *channel = static_cast<Channel *>(arg);
  if (channel->left == 0) {  //[block]
    esp_timer_stop(channel->periodic);
    return;
  }
  channel->left = channel->left - 1;
  digitalWrite(channel->pin, HIGH);
  esp_timer_start_once(channel->off, channel->widthUs);  //[line]
}

void onOff(void *arg) {
  digitalWrite(static_cast<Channel *>(arg)->pin, LOW);
}

void createTimers(Channel &channel) {
  esp_timer_create_args_t args = {};
  args.callback = onPeriod;  //[lines 4]
  args.arg = &channel;
  args.name = "period";
  ESP_ERROR_CHECK(esp_timer_create(&args, &channel.periodic));
  args.callback = onOff;
  args.name = "off";
  ESP_ERROR_CHECK(esp_timer_create(&args, &channel.off));
}

bool startTrain(int n, uint32_t periodUs, uint32_t widthUs, uint32_t count) {
  if (n < 0 || n >= CHANNELS) return false;
  if (periodUs < 200 || widthUs < 50 || widthUs + 50 > periodUs) return false;
  Channel &channel = channels[n];
  esp_timer_stop(channel.periodic);
  channel.widthUs = widthUs;
  channel.left = count;
  return esp_timer_start_periodic(channel.periodic, periodUs) == ESP_OK;  //[rest rn ]
}

void stopAll() {
  for (Channel &channel : channels) {
    channel.left = 0;
    digitalWrite(channel.pin, LOW);
  }
}

void setup() {
  Serial.begin(115200);
  for (int i = 0; i < CHANNELS; i++) {
    channels[i].pin = pins[i];
    pinMode(pins[i], OUTPUT);
    createTimers(channels[i]);
  }
}

void loop() {
  if (!Serial.available()) {
    delay(1);
    return;
  }
  String line = Serial.readStringUntil('\n');
  unsigned n, period, width, count;
  if (sscanf(line.c_str(), "P %u %u %u %u", &n, &period, &width, &count) == 4) {
    Serial.println(startTrain(n, period, width, count) ? "ok" : "error");
  } else if (line[0] == 'X') {
    stopAll();
  } else if (line[0] == '?') {
    for (const Channel &channel : channels) Serial.printf("%u ", (unsigned)channel.left);  //[rest s) ]
    Serial.println();
  }
}
