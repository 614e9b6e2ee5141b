//[board mega]
/* Modbus RTU slave on Serial1 (RS-485, DE on 2).
 * Holding registers 0..7 are PWM outputs, input registers 0..7 are A0..A7.
 * Functions 3, 4 and 6.
 */
#define SLAVE_ID   11
#define DE_PIN     2
#define BAUD       19200
#define FRAME_GAP  2005   /* us: 3.5 characters at 19200 */

static const uint8_t pwmPins[8] = {3, 4, 5, 6, 7, 8, 9, 10};
static uint16_t holding[8];

static uint8_t  frame[64];
static uint8_t  count;
static uint32_t lastByte;

static uint16_t modbusCrc(const uint8_t *p, uint8_t n)
{
  uint16_t crc = 0xFFFF;
  while (n--) {
    crc ^= *p++;
    for (uint8_t bit = 0; bit < 8; bit++)
      crc = (crc & 1) ? (crc >> 1) ^ 0xA001 : crc >> 1;  //[rest ) ? ]
  }
  return crc;
}

static void reply(uint8_t n)
{
  uint16_t crc = modbusCrc(frame, n);
  frame[n++] = crc & 0xFF;  //[lines 6]
  frame[n++] = crc >> 8;
  digitalWrite(DE_PIN, HIGH);
  Serial1.write(frame, n);
  Serial1.flush();
  digitalWrite(DE_PIN, LOW);
}

static void exception(uint8_t code)
{  //[block]
  frame[1] |= 0x80;
  frame[2] = code;
  reply(3);
}

static uint16_t word16(uint8_t at) { return (frame[at] << 8) | frame[at + 1]; }

static void readRegisters(bool inputs)
{
  uint16_t first = word16(2), n = word16(4);
  if (n == 0 || first + n > 8)
    return exception(2);
  frame[2] = n * 2;
  for (uint8_t i = 0; i < n; i++) {
    uint16_t value = inputs ? analogRead(A0 + first + i) : holding[first + i];
    frame[3 + 2 * i] = value >> 8;
    frame[4 + 2 * i] = value & 0xFF;  //[line]
  }
  reply(3 + 2 * n);
}

static void writeRegister()
{
  uint16_t reg = word16(2), value = word16(4);
  if (reg >= 8)
    return exception(2);
  if (value > 255)
    return exception(3);
  holding[reg] = value;
  analogWrite(pwmPins[reg], value);
  reply(6);
}

static void handleFrame()
{
  if (count < 8 || frame[0] != SLAVE_ID)
    return;
  if (modbusCrc(frame, count - 2) != (frame[count - 1] << 8 | frame[count - 2]))  //[rest != ]
    return;
  switch (frame[1]) {
    case 3: readRegisters(false); break;
    case 4: readRegisters(true); break;
    case 6: writeRegister(); break;
    default: exception(1);
  }
}

void setup()
{
  pinMode(DE_PIN, OUTPUT);
  Serial1.begin(BAUD, SERIAL_8E1);
}

void loop()
{
  while (Serial1.available()) {
    uint8_t b = Serial1.read();
    if (count < sizeof frame)
      frame[count++] = b;
    lastByte = micros();
  }
  if (count && micros() - lastByte > FRAME_GAP) {
    handleFrame();
    count = 0;
  }
}
