// Shows the distance that an HC-SR04 measures on an I2C LCD, and a bar that is full when it is near.

// part: includes
#include <LiquidCrystal_I2C.h>
#include <Wire.h>

// part: globals
const int TRIG_PIN = 17;
const int ECHO_PIN = 16;
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t LCD_ADDRESS = 0x27;
const int MAX_DISTANCE_CM = 200;
const unsigned long MEASURE_INTERVAL_MS = 250;  // 60 or more, so that old echoes die away
const unsigned long US_PER_CM = 58;  // there and back

LiquidCrystal_I2C lcd(LCD_ADDRESS, 16, 2);
unsigned long lastMeasurement = 0;

// part: helpers
// Distance in cm, 0 if nothing answers within the range.
int measureCm() {
  digitalWrite(TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(TRIG_PIN, LOW);
  return pulseIn(ECHO_PIN, HIGH, MAX_DISTANCE_CM * US_PER_CM) / US_PER_CM;
}

void showDistance(int cm) {
  char line[17];
  if (cm == 0) {
    snprintf(line, sizeof line, "%-16s", "nothing near");
  } else {
    snprintf(line, sizeof line, "distance %4d cm", cm);
  }
  lcd.setCursor(0, 0);
  lcd.print(line);
  int bar = cm == 0 ? 0 : constrain(map(cm, 0, MAX_DISTANCE_CM, 16, 0), 0, 16);
  lcd.setCursor(0, 1);
  for (int i = 0; i < 16; i++) {
    lcd.write(i < bar ? 0xFF : ' ');  // 0xFF is a full block
  }
}

// part: setup
void setup() {
  pinMode(TRIG_PIN, OUTPUT);
  pinMode(ECHO_PIN, INPUT);
  Wire.begin(SDA_PIN, SCL_PIN);
  lcd.init();
  lcd.backlight();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastMeasurement >= MEASURE_INTERVAL_MS) {
    lastMeasurement = now;
    showDistance(measureCm());
  }
}
