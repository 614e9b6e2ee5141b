//[board mega]
#include "pins.h"

// Model elevator for the exhibition: four floors, collective control.

enum Direction { NONE, UP, DOWN };
enum DoorState { CLOSED, OPENING, OPEN, CLOSING };

byte floorNow = 0;
Direction direction = NONE;
DoorState door = CLOSED;
bool calls[FLOORS];
unsigned long doorTimer = 0;

void setup() {
  for (byte f = 0; f < FLOORS; f++) {
    pinMode(CALL_BUTTON[f], INPUT_PULLUP);  //[lines 3]
    pinMode(CALL_LAMP[f], OUTPUT);
    pinMode(FLOOR_SWITCH[f], INPUT_PULLUP);
  }
  pinMode(MOTOR_UP, OUTPUT);
  pinMode(MOTOR_DOWN, OUTPUT);
  pinMode(DOOR_MOTOR_A, OUTPUT);
  pinMode(DOOR_MOTOR_B, OUTPUT);
  motor(DOWN);                       // find the ground floor
  while (digitalRead(FLOOR_SWITCH[0]) == HIGH) { }
  motor(NONE);
}

void loop() {
  readButtons();
  if (door != CLOSED) {
    runDoor();
    return;
  }
  watchFloors();
  decide();
}

void readButtons() {
  for (byte f = 0; f < FLOORS; f++) {
    if (digitalRead(CALL_BUTTON[f]) == LOW) calls[f] = true;
    digitalWrite(CALL_LAMP[f], calls[f]);  //[rest ], ]
  }
}

void watchFloors() {
  for (byte f = 0; f < FLOORS; f++) {
    if (digitalRead(FLOOR_SWITCH[f]) == LOW) floorNow = f;
  }
}
