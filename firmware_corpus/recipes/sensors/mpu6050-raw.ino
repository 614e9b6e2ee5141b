// Reads acceleration, rotation and temperature from an MPU6050 over Wire, without a library.

// part: includes
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t MPU_ADDRESS = 0x68;
const unsigned long MPU_INTERVAL_MS = 200;
const float LSB_PER_G = 16384.0;  // at +-2 g, the range after power on
const float LSB_PER_DEG_S = 131.0;  // at +-250 degrees a second

bool mpuIsAwake = false;
unsigned long lastMpuRead = 0;

// part: helpers
bool wakeMpu() {
  Wire.beginTransmission(MPU_ADDRESS);
  Wire.write(0x6B);  // PWR_MGMT_1
  Wire.write(0x00);  // it sleeps after power on
  return Wire.endTransmission() == 0;
}

int16_t nextMpuWord() {
  uint8_t high = Wire.read();
  uint8_t low = Wire.read();
  return (int16_t)(((uint16_t)high << 8) | low);
}

void printMpu(const char *name, float value) {
  Serial.print(name);
  Serial.print(value, 2);
}

// Prints all values; false if the sensor does not answer.
bool reportMpu() {
  Wire.beginTransmission(MPU_ADDRESS);
  Wire.write(0x3B);  // ACCEL_XOUT_H; temperature and rotation follow
  if (Wire.endTransmission(false) != 0 || Wire.requestFrom(MPU_ADDRESS, (uint8_t)14) != 14) {
    return false;
  }
  int16_t values[7];
  for (int16_t &each : values) {
    each = nextMpuWord();
  }
  float x = values[0] / LSB_PER_G;
  float y = values[1] / LSB_PER_G;
  float z = values[2] / LSB_PER_G;
  printMpu("g: ", x);
  printMpu(" ", y);
  printMpu(" ", z);
  printMpu("  deg/s: ", values[4] / LSB_PER_DEG_S);
  printMpu(" ", values[5] / LSB_PER_DEG_S);
  printMpu(" ", values[6] / LSB_PER_DEG_S);
  printMpu("  C: ", values[3] / 340.0 + 36.53);
  Serial.println();
  return true;
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
#if defined(WIRE_HAS_TIMEOUT)
  Wire.setWireTimeout(3000, true);  // a line that is stuck low would stop it for ever
#endif
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastMpuRead >= MPU_INTERVAL_MS) {
    lastMpuRead = now;
    mpuIsAwake = (mpuIsAwake || wakeMpu()) && reportMpu();
    if (!mpuIsAwake) {
      Serial.println("MPU6050 does not answer: check wiring and address");
    }
  }
}
