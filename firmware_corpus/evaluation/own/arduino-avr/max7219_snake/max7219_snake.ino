//[board nano]
#include <SPI.h>

enum { REG_NOOP, REG_DIGIT0, REG_DECODE = 9, REG_INTENSITY, REG_SCAN, REG_SHUTDOWN, REG_TEST = 15 };

const byte CS_PIN = 10;
const byte JOY_X = A0;
const byte JOY_Y = A1;

struct Point {
  int8_t x, y;
  bool operator==(const Point &o) const { return x == o.x && y == o.y; }
};

Point body[64];
byte length_;
Point heading;
Point food;
byte rows[8];

void max7219(byte reg, byte value) {  //[block]
  digitalWrite(CS_PIN, LOW);
  SPI.transfer(reg);
  SPI.transfer(value);
  digitalWrite(CS_PIN, HIGH);
}

void show() {
  memset(rows, 0, sizeof(rows));
  for (byte i = 0; i < length_; i++) bitSet(rows[body[i].y], body[i].x);
  if ((millis() / 150) % 2) bitSet(rows[food.y], food.x);  //[rest 2) ]
  for (byte r = 0; r < 8; r++) max7219(REG_DIGIT0 + r, rows[r]);
}

bool onSnake(Point p) {
  for (byte i = 0; i < length_; i++)
    if (body[i] == p) return true;
  return false;
}

void placeFood() {
  do {
    food.x = random(8);  //[lines 2]
    food.y = random(8);
  } while (onSnake(food));
}

void restart() {
  length_ = 3;
  heading = {1, 0};
  for (byte i = 0; i < length_; i++) body[i] = {(int8_t)(3 - i), 4};
  placeFood();
}

void readJoystick() {
  int dx = analogRead(JOY_X) - 512;
  int dy = analogRead(JOY_Y) - 512;
  Point wanted = heading;
  if (abs(dx) > 200 && abs(dx) > abs(dy)) wanted = {(int8_t)(dx > 0 ? 1 : -1), 0};
  else if (abs(dy) > 200) wanted = {0, (int8_t)(dy > 0 ? 1 : -1)};
  // no turning back into the neck
  if (wanted.x != -heading.x || wanted.y != -heading.y) heading = wanted;  //[rest y) ]
}

void step() {
  Point head = body[0];
  head.x = (head.x + heading.x + 8) % 8;
  head.y = (head.y + heading.y + 8) % 8;
  if (onSnake(head)) {
    delay(1000);
    restart();
    return;
  }
  bool ate = head == food;
  if (ate && length_ < 63) length_++;
  memmove(&body[1], &body[0], (length_ - 1) * sizeof(Point));
  body[0] = head;  //[line]
  if (ate) placeFood();
}

void setup() {
  pinMode(CS_PIN, OUTPUT);
  SPI.begin();
  max7219(REG_TEST, 0);
  max7219(REG_SCAN, 7);
  max7219(REG_DECODE, 0);
  max7219(REG_INTENSITY, 2);
  max7219(REG_SHUTDOWN, 1);
  randomSeed(analogRead(A7));
  restart();
}

void loop() {
  static unsigned long lastStep = 0;
  readJoystick();
  if (millis() - lastStep > 400UL - 5 * length_) {
    lastStep = millis();
    step();
  }
  show();
}
