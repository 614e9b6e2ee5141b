#pragma once

const byte FLOORS = 4;
const byte CALL_BUTTON[FLOORS] = {22, 24, 26, 28};
const byte CALL_LAMP[FLOORS] = {23, 25, 27, 29};
const byte FLOOR_SWITCH[FLOORS] = {30, 32, 34, 36};
const byte MOTOR_UP = 5, MOTOR_DOWN = 6;
const byte DOOR_MOTOR_A = 7, DOOR_MOTOR_B = 8;
