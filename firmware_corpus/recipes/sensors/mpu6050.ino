// Reads acceleration and rotation from an MPU6050 and prints them with the tilt they give.

// part: includes
#include <Adafruit_MPU6050.h>
#include <Adafruit_Sensor.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t MPU_ADDRESS = 0x68;
const unsigned long MPU_INTERVAL_MS = 200;

Adafruit_MPU6050 mpu;
bool mpuIsReady = false;
unsigned long lastMpuRead = 0;

// part: helpers
bool startMpu() {
  if (!mpu.begin(MPU_ADDRESS, &Wire)) {
    return false;
  }
  mpu.setAccelerometerRange(MPU6050_RANGE_4_G);
  mpu.setGyroRange(MPU6050_RANGE_500_DEG);
  mpu.setFilterBandwidth(MPU6050_BAND_21_HZ);
  return true;
}

void printMpu() {
  sensors_event_t acceleration, rotation, temperature;
  mpu.getEvent(&acceleration, &rotation, &temperature);
  float x = acceleration.acceleration.x;
  float y = acceleration.acceleration.y;
  float z = acceleration.acceleration.z;
  float roll = atan2(y, z) * RAD_TO_DEG;
  float pitch = atan2(-x, sqrt(y * y + z * z)) * RAD_TO_DEG;
  const float values[] = {x, y, z, rotation.gyro.x, rotation.gyro.y, rotation.gyro.z, roll, pitch};
  const char *names[] = {"m/s2: ", " ", " ", "  rad/s: ", " ", " ", "  roll: ", " pitch: "};
  for (int i = 0; i < 8; i++) {
    Serial.print(names[i]);
    Serial.print(values[i], 2);
  }
  Serial.println();
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastMpuRead >= MPU_INTERVAL_MS) {
    lastMpuRead = now;
    if (!mpuIsReady) {
      mpuIsReady = startMpu();
    }
    if (mpuIsReady) {
      printMpu();
    } else {
      Serial.println("no MPU6050 found: check wiring and address");
    }
  }
}
