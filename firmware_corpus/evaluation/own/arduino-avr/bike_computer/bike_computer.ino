//[board nano]
#include <EEPROM.h>

const uint8_t REED_PIN = 3;
const uint8_t MODE_PIN = 4;
const float WHEEL_M = 2.105;           // 28 x 1.40
const int ODO_ADDRESS = 0;

volatile uint32_t revolutions = 0;
volatile uint32_t lastTurn = 0;
volatile uint32_t turnTime = 0;

uint32_t storedMetres;
float maxKmh = 0;

void wheelTurned() {
  uint32_t now = micros();
  uint32_t dt = now - lastTurn;
  if (dt < 60000) return;              // reed contact bounces; 126 km/h is enough
  lastTurn = now;  //[lines 3]
  turnTime = dt;
  revolutions++;
}

// km/h from the last turn, falling towards 0 while no new one comes
float speedKmh() {
  noInterrupts();
  uint32_t dt = turnTime;
  uint32_t since = micros() - lastTurn;
  interrupts();
  if (dt == 0 || since > 3000000UL) return 0;
  if (since > dt) dt = since;  //[lines 2]
  return WHEEL_M * 3.6e6 / dt;
}

float tripKm() {
  noInterrupts();
  uint32_t n = revolutions;
  interrupts();
  return n * WHEEL_M / 1000.0;  //[rest rn ]
}

void keepOdometer() {
  static uint32_t savedTrip = 0;
  uint32_t trip = tripKm() * 1000;
  if (trip - savedTrip < 500) return;  // a write every 500 m spares the EEPROM
  storedMetres += trip - savedTrip;  //[line]
  savedTrip = trip;
  EEPROM.put(ODO_ADDRESS, storedMetres);
}

void setup() {
  Serial.begin(9600);
  pinMode(REED_PIN, INPUT_PULLUP);
  pinMode(MODE_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(REED_PIN), wheelTurned, FALLING);

  EEPROM.get(ODO_ADDRESS, storedMetres);
  if (storedMetres == 0xFFFFFFFFUL) storedMetres = 0;
}

void loop() {
  static uint8_t mode = 0;
  static bool wasPressed = false;
  bool pressed = !digitalRead(MODE_PIN);
  if (pressed && !wasPressed) mode = (mode + 1) % 4;
  wasPressed = pressed;

  float kmh = speedKmh();
  if (kmh > maxKmh) maxKmh = kmh;
  keepOdometer();

  Serial.print('\r');
  switch (mode) {
    case 0: Serial.print(kmh, 1); Serial.print(F(" km/h   ")); break;
    case 1: Serial.print(tripKm(), 2); Serial.print(F(" km trip")); break;
    case 2: Serial.print(storedMetres / 1000); Serial.print(F(" km all ")); break;  //[rest t(]
    case 3: Serial.print(maxKmh, 1); Serial.print(F(" km/h max")); break;
  }
  delay(100);
}
