# Reads acceleration, rotation and temperature from an MPU6050.

# part: includes
import struct
import time

from machine import Pin, SoftI2C

# part: globals
SDA_PIN = 21
SCL_PIN = 22
MPU6050_ADDRESS = 0x68
MPU6050_READ_MS = 200
PWR_MGMT_1 = 0x6B
ACCEL_XOUT_H = 0x3B

i2c = SoftI2C(sda=Pin(SDA_PIN), scl=Pin(SCL_PIN), freq=400_000)
mpu_awake = False
last_mpu_read = time.ticks_ms()


# part: helpers
def read_mpu6050():
    """Acceleration in g, rotation in degrees a second, temperature in °C."""
    raw = struct.unpack(">7h", i2c.readfrom_mem(MPU6050_ADDRESS, ACCEL_XOUT_H, 14))
    acceleration = [value / 16384 for value in raw[0:3]]
    rotation = [value / 131 for value in raw[4:7]]
    return acceleration, rotation, raw[3] / 340 + 36.53


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_mpu_read) >= MPU6050_READ_MS:
        last_mpu_read = now
        try:
            if not mpu_awake:
                i2c.writeto_mem(MPU6050_ADDRESS, PWR_MGMT_1, b"\x00")  # it starts asleep
                mpu_awake = True
            (ax, ay, az), (gx, gy, gz), celsius = read_mpu6050()
            print(
                f"g {ax:.2f} {ay:.2f} {az:.2f}, deg/s {gx:.1f} {gy:.1f} {gz:.1f}, {celsius:.1f} °C"
            )
        except OSError:
            mpu_awake = False
            print("the MPU6050 does not answer")
