// Prints the temperature of the ESP32's own chip, which is above the room's.

// part: globals
const unsigned long CHIP_INTERVAL_MS = 2000;
const float CHIP_WARN_ABOVE = 80.0;

unsigned long lastChipRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastChipRead >= CHIP_INTERVAL_MS) {
    lastChipRead = now;
    float celsius = temperatureRead();
    if (isnan(celsius)) {
      Serial.println("this chip gives no temperature");
    } else {
      Serial.printf("chip: %.1f C%s\n", celsius, celsius > CHIP_WARN_ABOVE ? ", too hot" : "");
    }
  }
}
