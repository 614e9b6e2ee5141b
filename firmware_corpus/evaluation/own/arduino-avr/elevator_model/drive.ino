// the motor and the decision where to go

void motor(Direction d) {  //[block]
  digitalWrite(MOTOR_UP, d == UP);
  digitalWrite(MOTOR_DOWN, d == DOWN);
  direction = d;
}

bool callsAbove() {
  for (byte f = floorNow + 1; f < FLOORS; f++) {
    if (calls[f]) return true;
  }
  return false;
}

bool callsBelow() {
  for (byte f = 0; f < floorNow; f++) {
    if (calls[f]) return true;
  }
  return false;
}

// Keeps its direction while there are calls ahead, then turns.
void decide() {  //[function]
  if (calls[floorNow] && digitalRead(FLOOR_SWITCH[floorNow]) == LOW) {
    motor(NONE);
    calls[floorNow] = false;
    door = OPENING;
    doorTimer = millis();
    return;
  }
  if (direction == UP && callsAbove()) return;
  if (direction == DOWN && callsBelow()) return;
  if (callsAbove()) motor(UP);
  else if (callsBelow()) motor(DOWN);
  else motor(NONE);
}
