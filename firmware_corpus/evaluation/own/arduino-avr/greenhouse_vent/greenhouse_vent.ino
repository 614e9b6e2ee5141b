//[board uno]
// Greenhouse vent opener.
// Two NTC thermistors (10k, B3950) on A0 and A1, linear actuator on an H-bridge.
// The actuator has its own end switches, so we only have to run it long enough.

const byte PIN_NTC_INSIDE  = A0;
const byte PIN_NTC_OUTSIDE = A1;
const byte PIN_OPEN  = 7;
const byte PIN_CLOSE = 8;

const float SERIES_OHMS = 10000.0;
const float NTC_B       = 3950.0;
const float NTC_T0      = 298.15;   // 25 degC in kelvin

const float OPEN_ABOVE  = 27.0;
const float CLOSE_BELOW = 23.5;
const unsigned long TRAVEL_MS = 32000UL;

bool ventOpen = false;

/* Converts the divider's reading to degrees Celsius.
   NTC to ground, series resistor to 5 V. */
float readCelsius(byte pin) {  //[function]
  long sum = 0;
  for (byte i = 0; i < 16; i++) {
    sum += analogRead(pin);
    delay(2);
  }
  float reading = sum / 16.0;
  float ohms = SERIES_OHMS * reading / (1023.0 - reading);
  float kelvin = 1.0 / (1.0 / NTC_T0 + log(ohms / SERIES_OHMS) / NTC_B);
  return kelvin - 273.15;
}

void travel(byte pin) {
  digitalWrite(pin, HIGH);  //[lines 3]
  delay(TRAVEL_MS);
  digitalWrite(pin, LOW);
}

void setup() {
  Serial.begin(9600);
  pinMode(PIN_OPEN, OUTPUT);
  pinMode(PIN_CLOSE, OUTPUT);
  // position is unknown after a power cut: drive it home
  travel(PIN_CLOSE);  //[line]
}

void loop() {
  float inside = readCelsius(PIN_NTC_INSIDE);
  float outside = readCelsius(PIN_NTC_OUTSIDE);

  Serial.print(F("in "));
  Serial.print(inside, 1);
  Serial.print(F(" C, out "));
  Serial.print(outside, 1);  //[rest t(]
  Serial.println(F(" C"));

  // opening helps only when it is cooler outside
  if (!ventOpen && inside > OPEN_ABOVE && outside < inside) {
    travel(PIN_OPEN);
    ventOpen = true;
  } else if (ventOpen && inside < CLOSE_BELOW) {  //[block]
    travel(PIN_CLOSE);
    ventOpen = false;
  }
  delay(10000);
}
