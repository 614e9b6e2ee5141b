//[board uno]
#include <Wire.h>

namespace reg {
constexpr uint8_t SMPLRT_DIV = 0x19, CONFIG = 0x1A, GYRO_CONFIG = 0x1B, ACCEL_CONFIG = 0x1C;
constexpr uint8_t ACCEL_XOUT_H = 0x3B, PWR_MGMT_1 = 0x6B, WHO_AM_I = 0x75;
}

constexpr uint8_t MPU = 0x68;
constexpr float DT = 0.005f;
constexpr float GYRO_SCALE = 65.5f;   // LSB per degree/s at +-500

struct Motion { int16_t ax, ay, az, temperature, gx, gy, gz; };

float gyroOffsetY = 0;
float pitch = 0;

void writeRegister(uint8_t address, uint8_t value) {  //[block]
  Wire.beginTransmission(MPU);
  Wire.write(address);
  Wire.write(value);
  Wire.endTransmission();
}

bool readMotion(Motion &m) {
  Wire.beginTransmission(MPU);
  Wire.write(reg::ACCEL_XOUT_H);
  if (Wire.endTransmission(false) != 0) return false;
  if (Wire.requestFrom(MPU, (uint8_t)14) != 14) return false;  //[rest f (]
  int16_t *field = &m.ax;
  for (uint8_t i = 0; i < 7; i++) {
    uint8_t high = Wire.read();  //[lines 2]
    field[i] = (high << 8) | Wire.read();
  }
  return true;
}

void calibrate() {
  Motion m;
  long sum = 0;
  int good = 0;
  while (good < 500) {
    if (readMotion(m)) {
      sum += m.gy;
      good++;
    }
    delay(2);
  }
  gyroOffsetY = sum / 500.0f;
}

void setup() {
  Serial.begin(115200);
  Wire.begin();
  Wire.setClock(400000);  //[line]
  writeRegister(reg::PWR_MGMT_1, 0x01);    // wake up, PLL with X gyro
  writeRegister(reg::CONFIG, 0x03);        // 44 Hz low pass
  writeRegister(reg::SMPLRT_DIV, 4);       // 200 Hz
  writeRegister(reg::GYRO_CONFIG, 0x08);   // 500 deg/s
  writeRegister(reg::ACCEL_CONFIG, 0x08);  // 4 g
  delay(100);
  Serial.println(F("keep it still"));
  calibrate();

  Motion m;
  readMotion(m);
  pitch = atan2(-m.ax, m.az) * RAD_TO_DEG;
}

void loop() {
  static unsigned long next = micros();
  static uint8_t printEvery = 0;
  if ((long)(micros() - next) < 0) return;
  next += DT * 1e6;

  Motion m;
  if (!readMotion(m)) return;
  float accelPitch = atan2(-m.ax, sqrt((float)m.ay * m.ay + (float)m.az * m.az)) * RAD_TO_DEG;
  float rate = (m.gy - gyroOffsetY) / GYRO_SCALE;

  // complementary filter: gyro for the quick, accelerometer for the slow part
  pitch = 0.98f * (pitch + rate * DT) + 0.02f * accelPitch;  //[rest ) + ]

  if (++printEvery >= 20) {
    printEvery = 0;
    Serial.println(pitch);
  }
}
