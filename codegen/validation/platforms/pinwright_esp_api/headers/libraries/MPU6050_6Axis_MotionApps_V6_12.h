// MPU6050: its motion processor; the class is in MPU6050.h.
#pragma once
#include <MPU6050.h>
