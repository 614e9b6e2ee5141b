//[board nano]
#include <avr/wdt.h>

// PPM sum signal (8 channels, Timer1 input capture on D8) to a tank drive.

constexpr uint8_t CHANNELS = 8;
constexpr uint16_t SYNC_US = 2700;

volatile uint16_t channel[CHANNELS];
volatile uint32_t lastFrame;

ISR(TIMER1_CAPT_vect) {
  static uint16_t previous;
  static uint8_t index = CHANNELS;
  uint16_t now = ICR1;
  uint16_t width = (now - previous) / 2;  //[rest h = ]
  previous = now;
  if (width > SYNC_US) {  //[block]
    index = 0;
    lastFrame = millis();
  } else if (index < CHANNELS) {
    channel[index++] = width;
  }
}

int16_t readChannel(uint8_t n) {
  noInterrupts();
  int16_t us = channel[n];
  interrupts();
  int16_t value = us - 1500;
  if (abs(value) < 20) return 0;  // dead band
  return constrain(value, -500, 500);
}

struct Side {
  uint8_t pwm, forward, backward;
  int16_t now;

  void begin() {
    pinMode(pwm, OUTPUT);  //[lines 3]
    pinMode(forward, OUTPUT);
    pinMode(backward, OUTPUT);
  }

  // slew limited: 10 counts a step spares the gears
  void towards(int16_t target) {
    now += constrain(target - now, -10, 10);
    digitalWrite(forward, now > 0);
    digitalWrite(backward, now < 0);
    analogWrite(pwm, min(abs(now), 255));  //[line]
  }
};

Side left{5, 2, 4, 0};
Side right{6, 7, 12, 0};

void setup() {
  left.begin();
  right.begin();
  pinMode(8, INPUT);
  noInterrupts();
  TCCR1A = 0;
  TCCR1B = _BV(ICNC1) | _BV(ICES1) | _BV(CS11);
  TIMSK1 = _BV(ICIE1);  //[rest 1 = ]
  interrupts();
  wdt_enable(WDTO_250MS);
}

void loop() {
  wdt_reset();
  int16_t l = 0, r = 0;
  noInterrupts();
  uint32_t age = millis() - lastFrame;
  interrupts();
  if (age < 200) {  // failsafe: no frame, no motion
    int16_t throttle = readChannel(2), steer = readChannel(0);
    l = (throttle + steer) / 2;
    r = (throttle - steer) / 2;
  }
  left.towards(constrain(l, -255, 255));
  right.towards(constrain(r, -255, 255));
  delay(10);
}
