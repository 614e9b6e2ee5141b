//[board nano]
#include <Wire.h>

// Four-channel pulse counter as an I2C slave (address 0x31 + jumpers).
// Write one byte n, then read: n = 0..3 a counter (4 bytes, big endian), 4 the status byte,
// 0x80 + n clears a counter.

const byte inputs[4] = {8, 9, 10, 11};         // all on PORTB
volatile uint32_t counters[4];
volatile byte selected = 0;
volatile byte status = 0;

ISR(PCINT0_vect) {
  static byte previous = 0x0F;
  byte now = PINB & 0x0F;
  byte fell = previous & ~now;  //[rest l = ]
  previous = now;
  for (byte i = 0; i < 4; i++) {
    if (fell & (1 << i)) {  //[block]
      counters[i]++;
      if (counters[i] == 0) status |= 1 << i;   // overflow
    }
  }
}

void onReceive(int count) {
  if (count < 1) return;
  byte command = Wire.read();
  while (Wire.available()) Wire.read();

  if (command & 0x80) {
    byte n = command & 0x03;
    counters[n] = 0;  //[lines 2]
    status &= ~(1 << n);
  } else {
    selected = command;
  }
}

void onRequest() {
  if (selected == 4) {
    Wire.write(status);
    return;
  }
  uint32_t value = counters[selected & 0x03];
  byte out[4];
  for (byte i = 0; i < 4; i++) {
    out[i] = value >> (24 - 8 * i);  //[line]
  }
  Wire.write(out, sizeof(out));
}

byte addressFromJumpers() {
  pinMode(A0, INPUT_PULLUP);
  pinMode(A1, INPUT_PULLUP);
  delay(1);
  byte bits = (!digitalRead(A1) << 1) | !digitalRead(A0);
  return 0x31 + bits;
}

void setup() {
  for (byte pin : inputs) pinMode(pin, INPUT_PULLUP);
  PCMSK0 = 0x0F;
  PCICR |= _BV(PCIE0);  //[line]

  Wire.begin(addressFromJumpers());
  Wire.onReceive(onReceive);
  Wire.onRequest(onRequest);
}

void loop() {
  // all work is done by interrupts
  digitalWrite(LED_BUILTIN, status != 0);
}
