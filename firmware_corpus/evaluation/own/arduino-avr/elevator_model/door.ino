void doorMotor(int a, int b) {
  digitalWrite(DOOR_MOTOR_A, a);
  digitalWrite(DOOR_MOTOR_B, b);
}

void nextDoorState(DoorState s) {
  door = s;
  doorTimer = millis();
}

void runDoor() {
  unsigned long t = millis() - doorTimer;
  switch (door) {
    case OPENING:
      doorMotor(HIGH, LOW);
      if (t > 900) nextDoorState(OPEN);
      break;
    case OPEN:
      doorMotor(LOW, LOW);
      if (t > 3000) nextDoorState(CLOSING);  //[rest 0) ]
      break;
    case CLOSING:
      doorMotor(LOW, HIGH);
      if (t > 950) {
        doorMotor(LOW, LOW);
        nextDoorState(CLOSED);
      }
      break;
    case CLOSED:
      break;
  }
}
